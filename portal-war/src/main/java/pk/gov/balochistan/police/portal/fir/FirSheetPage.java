package pk.gov.balochistan.police.portal.fir;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import pk.gov.balochistan.police.fir.FirDesk;
import pk.gov.balochistan.police.fir.FirDispatch.NewDispatch;
import pk.gov.balochistan.police.fir.FirKey;
import pk.gov.balochistan.police.fir.FirSheet;
import pk.gov.balochistan.police.fir.FirStatement.NewStatement;
import pk.gov.balochistan.police.fir.ReadOver;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One FIR: what it says, its copies, and what follows. */
@Named
@ViewScoped
public class FirSheetPage implements Serializable {
    /** Beside which field a refusal stands. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("firBook.statement.saidBy", "statement:saidBy"),
            entry("firBook.statement.words", "statement:words"),
            entry("firBook.toldIn", "statement:toldIn"),
            entry("firBook.attested", "statement:attested"),
            entry("firBook.readOver", "statement:admitted"),
            entry("firBook.readBy", "statement:readBy"),
            entry("law.offence.unknown", "sections:section"),
            entry("firBook.section.stands", "sections:section"),
            entry("firBook.section.why", "sections:why"),
            entry("firBook.dispatch.sentAt", "dispatch:sentAt"),
            entry("firBook.dispatch.court", "dispatch:court"),
            entry("firBook.dispatch.carriedBy", "dispatch:carriedBy"),
            entry("firBook.dispatch.receipt", "dispatch:receipt"));

    @Inject
    private transient FirDesk desk;

    @Inject
    private SectionChoice choice;

    @Inject
    private PageMessages messages;

    private final Fresh<FirSheet> sheet = new Fresh<>();
    private final HashMap<String, String> typed = new HashMap<>();
    private String station;
    private String number;
    private boolean admitted;
    private String refusedForm;

    /** Reads the FIR that the address names; none and another's are the same answer. */
    public void open() {
        try {
            sheet.put(desk.open(key()));
        } catch (RuleViolation unknown) {
            sheet.put(null);
            messages.refuse(unknown);
        }
    }

    private FirKey key() {
        return FirKey.of(station, number);
    }

    public String addStatement() {
        return done("statement", "firView.statementAdded", () -> {
            ReadOver readOver = new ReadOver(
                    Chosen.constant(Language.class, typed.get("toldIn")),
                    admitted,
                    Chosen.constant(ReadOver.Attestation.class, typed.get("attested")),
                    typed.get("readBy"));
            desk.addStatement(key(), new NewStatement(typed.get("saidBy"), typed.get("words"), readOver));
        });
    }

    public String addSection() {
        return done("sections", "firView.sectionAdded", () -> {
            Offence section = choice.find(typed.get("section"));
            if (section == null) throw new RuleViolation("law.offence.unknown");
            desk.addSection(key(), section.code(), typed.get("why"));
        });
    }

    public String strikeSection(int seq) {
        return done("sections", "firView.sectionStruck", () -> desk.strikeSection(key(), seq, typed.get("why")));
    }

    public String dispatch() {
        return done(
                "dispatch",
                "firView.dispatched",
                () -> desk.dispatch(
                        key(),
                        new NewDispatch(
                                FirHour.of(typed.get("sentAt"), "firBook.dispatch.sentAt"),
                                typed.get("court"),
                                typed.get("carriedBy"),
                                typed.get("receipt"))));
    }

    public String takeNote() {
        return done("note", "firView.noted", () -> desk.takeNote(key()));
    }

    /** @return to the FIR anew; the same page where it was refused */
    private String done(String form, String said, Runnable order) {
        boolean isDone = messages.answerAfterRedirect(said, order, refusal -> FIELDS.get(refusal.about()));
        refusedForm = isDone ? null : form;
        return isDone ? "/station/fir?faces-redirect=true&s=" + station + "&n=" + number : null;
    }

    /** The form that was just refused, so that it stays open; null for none. */
    public String getRefusedForm() {
        return refusedForm;
    }

    /** Null where there is none. */
    public FirSheet getSheet() {
        if (!sheet.isGood() && number != null) {
            try {
                sheet.put(desk.open(key()));
            } catch (RuleViolation gone) {
                sheet.put(null);
            }
        }
        return sheet.get().orElse(null);
    }

    public FirSheet.Copy[] getCopies() {
        return FirSheet.Copy.values();
    }

    public ReadOver.Attestation[] getAttestations() {
        return ReadOver.Attestation.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** What is typed, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isAdmitted() {
        return admitted;
    }

    public void setAdmitted(boolean admitted) {
        this.admitted = admitted;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
