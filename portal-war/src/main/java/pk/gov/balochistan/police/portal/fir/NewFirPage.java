package pk.gov.balochistan.police.portal.fir;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.fir.FirDesk;
import pk.gov.balochistan.police.fir.FirKey;
import pk.gov.balochistan.police.fir.FirOccurrence;
import pk.gov.balochistan.police.fir.NewFir;
import pk.gov.balochistan.police.fir.ReadOver;
import pk.gov.balochistan.police.firrequest.FirRequestDesk;
import pk.gov.balochistan.police.firrequest.OpenedFir;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SentForm;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A new FIR: typed, kept, and numbered in one step. */
@Named
@ViewScoped
public class NewFirPage implements Serializable {
    /** Beside which field a refusal stands. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("firBook.occurred", "occurredFrom"),
            entry("firBook.reported", "reportedAt"),
            entry("firBook.place", "place"),
            entry("firBook.distance", "km"),
            entry("firBook.direction", "direction"),
            entry("firBook.coordinates", "latitude"),
            entry("firBook.informant", "name"),
            entry("refusal.person.name", "name"),
            entry("firBook.residence", "address"),
            entry("refusal.person.address", "address"),
            entry("refusal.cnic.malformed", "cnic"),
            entry("refusal.phone.malformed", "phone"),
            entry("firBook.phone", "phone"),
            entry("firBook.paper", "paper"),
            entry("firBook.description", "description"),
            entry("firBook.property", "property"),
            entry("firBook.steps", "steps"),
            entry("firBook.delay", "delay"),
            entry("firBook.delay.missing", "delay"),
            entry("firBook.narrative", "narrative"),
            entry("firBook.sections", "section1"),
            entry("law.offence.unknown", "section1"),
            entry("firBook.notCognizable", "section1"),
            entry("firBook.statusReason", "statusReason"),
            entry("firBook.statusReason.missing", "statusReason"),
            entry("firBook.toldIn", "toldIn"),
            entry("firBook.readOver", "admitted"),
            entry("firBook.attested", "attested"),
            entry("firBook.readBy", "readBy"));

    @Inject
    private transient FirDesk desk;

    @Inject
    private transient FirRequestDesk requests;

    @Inject
    private SectionChoice choice;

    @Inject
    private SentForm sent;

    @Inject
    private PageMessages messages;

    private NewFirForm form;
    private String station;
    private String complaint;
    private int seen;

    /** Begins with what this officer kept for the station, else with what the complaint says on whose request it is registered. */
    public void load() {
        List<Place> own = getStations();
        if (own.isEmpty()) return;
        if (station == null) station = own.get(0).code();
        try {
            form = new NewFirForm(begin());
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    private Map<String, String> begin() {
        if (complaint == null) return desk.findDraft(station, null);
        OpenedFir opened = requests.openRequest(tracking());
        if (!opened.mayAnswer()) throw new RuleViolation("refusal.notFound");
        seen = opened.complaint().version();
        Map<String, String> kept = desk.findDraft(station, tracking());
        return kept.isEmpty() ? NewFirForm.of(opened) : kept;
    }

    private TrackingNumber tracking() {
        return complaint == null ? null : TrackingNumber.parse(complaint);
    }

    public void keep() {
        messages.answer("firView.kept", () -> desk.keepDraft(station, tracking(), form.getTyped()));
    }

    /** @return to the FIR; the same page where it was refused, and what was typed is kept */
    public String register() {
        Map<String, RuleViolation> wrong = new LinkedHashMap<>();
        NewFir said = form.read(choice, wrong);
        wrong.values().forEach(this::refuse);
        if (said == null) return null;
        try {
            String address = sent.once(() -> address(numbered(said)));
            messages.doneAfterRedirect("firView.registered");
            return address;
        } catch (RuleViolation refusal) {
            refuse(refusal);
            return null;
        }
    }

    private FirKey numbered(NewFir said) {
        return complaint == null ? desk.register(station, said) : desk.registerOn(tracking(), seen, station, said);
    }

    private static String address(FirKey key) {
        return "/station/fir?faces-redirect=true&s=" + key.stationCode() + "&n="
                + key.number().printed();
    }

    private void refuse(RuleViolation refusal) {
        String field = FIELDS.get(refusal.about());
        messages.refuse(field == null ? null : "entry:" + field, refusal);
    }

    /** Those typed so far, with what the list knows of them; empty while one is not in the list. */
    public List<Offence> getChosen() {
        try {
            return form.chosen(choice);
        } catch (RuleViolation unknown) {
            return List.of();
        }
    }

    public List<Place> getStations() {
        return desk.listOwnStations();
    }

    public List<Integer> getSectionFields() {
        return IntStream.rangeClosed(2, NewFirForm.SECTIONS).boxed().toList();
    }

    public FirOccurrence.Direction[] getDirections() {
        return FirOccurrence.Direction.values();
    }

    public ReadOver.Attestation[] getAttestations() {
        return ReadOver.Attestation.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** Null where the reader registers for no station. */
    public NewFirForm getForm() {
        return form;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    /** Number of the complaint on whose request it is registered; null for none. */
    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }
}
