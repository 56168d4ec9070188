package pk.gov.balochistan.police.portal.offenderregister;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Function;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.offenderregister.OffenderDesk;
import pk.gov.balochistan.police.offenderregister.OffenderSheet;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.LettersForm;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One conviction: the letter to the register of sex offenders, and what it wrote back. */
@Named
@ViewScoped
public class OffenderPage implements Serializable {
    @Inject
    private transient OffenderDesk desk;

    @Inject
    private LettersForm letters;

    @Inject
    private PageMessages messages;

    private final Fresh<OffenderSheet> sheet = new Fresh<>();
    private String number;
    private String entry;

    /** Reads it afresh. */
    public void load() {
        try {
            sheet.put(desk.open(number(), entry()));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    public String tell() {
        return act(
                "offenderView.toldDone",
                () -> desk.tell(number(), entry(), letters.letter()),
                LettersForm::fieldOfLetter);
    }

    public String confirm() {
        return act(
                "offenderView.confirmedDone",
                () -> desk.confirm(number(), entry(), letters.receipt()),
                LettersForm::fieldOfReceipt);
    }

    /** @return to the same entry, as it stands then; the same page where it was refused */
    private String act(String doneKey, Runnable order, Function<RuleViolation, String> field) {
        if (!messages.answerAfterRedirect(doneKey, order, field)) return null;
        return "/criminalrecord/offender?faces-redirect=true&n=" + number().digits() + "&e=" + entry();
    }

    private RecordNumber number() {
        return RecordNumber.parse(number);
    }

    /** The entry's number within the record; 0, which none has, for what is no number. */
    private int entry() {
        return Chosen.page(entry);
    }

    /** Null where there is none. */
    public OffenderSheet getSheet() {
        if (!sheet.isGood() && number != null) load();
        return sheet.get().orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }
}
