package pk.gov.balochistan.police.portal.firrequest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.firrequest.DeclineReason;
import pk.gov.balochistan.police.firrequest.FirAnswer;
import pk.gov.balochistan.police.firrequest.FirRequestDesk;
import pk.gov.balochistan.police.firrequest.FirState;
import pk.gov.balochistan.police.firrequest.NewFirRequest;
import pk.gov.balochistan.police.firrequest.OpenedFir;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The request for an FIR on the sheet of a case, and what may be done with it now. Of the request nothing is kept between
 * requests of the browser but the version that was shown and what was typed.
 */
@Named
@ViewScoped
public class FirPage implements Serializable {
    private static final int LONGEST_STORY = 1900;

    @Inject
    private transient FirRequestDesk desk;

    @Inject
    private SectionsForm sections;

    @Inject
    private PageMessages messages;

    private final Fresh<OpenedFir> opened = new Fresh<>();
    private int seen;
    private String happened;
    private LocalDate occurredOn;
    private String where;
    private String fir;
    private LocalDate firOn;
    private String station;
    private String earlierFir;
    private LocalDate earlierOn;
    private String earlierStation;
    private DeclineReason reason;
    private String words;
    private String reasons;

    /** The request of the case on the sheet, read for this answer. Null where there is nothing for this reader. @param place where it lies */
    public OpenedFir of(Complaint complaint, Place place) {
        if (!opened.isGood()) load(complaint, place);
        return opened.get().orElse(null);
    }

    private void load(Complaint complaint, Place place) {
        try {
            OpenedFir now = desk.openRequest(complaint.number());
            opened.put(now);
            seen = now.complaint().version();
            if (happened == null) begin(complaint, place);
        } catch (RuleViolation refusal) {
            opened.put(null);
            messages.refuse(refusal);
        }
    }

    /** What the citizen told is where a request begins, and most often the station of the place has the FIR in its register. */
    private void begin(Complaint complaint, Place place) {
        happened = Typed.cut(complaint.occurrence().description(), LONGEST_STORY);
        occurredOn = complaint.occurrence().occurredOn();
        where = complaint.occurrence().whereText();
        if (place.kind() != PlaceKind.STATION) return;
        station = place.code();
        earlierStation = place.code();
    }

    public void ask(Complaint complaint) {
        act(
                "fir.asked",
                complaint,
                number -> desk.ask(number, seen, new NewFirRequest(happened, occurredOn, where, sections.asked())));
    }

    public void register(Complaint complaint) {
        act(
                "fir.registered",
                complaint,
                number -> desk.register(number, seen, new FirAnswer(fir, firOn, station, sections.registered()), null));
    }

    public void makeStatement(Complaint complaint) {
        FirAnswer earlier = new FirAnswer(earlierFir, earlierOn, earlierStation, List.of());
        try {
            FirState now = desk.makeStatement(complaint.number(), seen, earlier, null);
            messages.done(now == FirState.ELSEWHERE ? "fir.isProposed" : "fir.isStatement");
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    public void decline(Complaint complaint) {
        act("fir.declined", complaint, number -> desk.decline(number, seen, reason, words));
    }

    public void direct(Complaint complaint) {
        act("fir.directed", complaint, number -> desk.direct(number, seen, reasons));
    }

    public void uphold(Complaint complaint) {
        act("fir.upheld", complaint, number -> desk.uphold(number, seen, reasons));
    }

    private interface Order {
        void give(TrackingNumber number);
    }

    /** Carries out an order; a refusal is shown and what was typed stays. Either way the request is shown as it stands now. */
    private void act(String doneKey, Complaint complaint, Order order) {
        messages.answer(doneKey, () -> order.give(complaint.number()));
    }

    public DeclineReason[] getReasonsOfLaw() {
        return DeclineReason.values();
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }

    public LocalDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(LocalDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getFir() {
        return fir;
    }

    public void setFir(String fir) {
        this.fir = fir;
    }

    public LocalDate getFirOn() {
        return firOn;
    }

    public void setFirOn(LocalDate firOn) {
        this.firOn = firOn;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getEarlierFir() {
        return earlierFir;
    }

    public void setEarlierFir(String earlierFir) {
        this.earlierFir = earlierFir;
    }

    public LocalDate getEarlierOn() {
        return earlierOn;
    }

    public void setEarlierOn(LocalDate earlierOn) {
        this.earlierOn = earlierOn;
    }

    public String getEarlierStation() {
        return earlierStation;
    }

    public void setEarlierStation(String earlierStation) {
        this.earlierStation = earlierStation;
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
