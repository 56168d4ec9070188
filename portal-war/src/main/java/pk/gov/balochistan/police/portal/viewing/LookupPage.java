package pk.gov.balochistan.police.portal.viewing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.viewing.ClosedConcern;
import pk.gov.balochistan.police.viewing.ConcernDesk;
import pk.gov.balochistan.police.viewing.ConcernNumber;
import pk.gov.balochistan.police.viewing.ViewConcern;
import pk.gov.balochistan.police.viewing.ViewFinding;

/** One look-up of a person: who looked, why, and what an auditor finds about it. Whom the record is about is not shown. */
@Named
@ViewScoped
public class LookupPage implements Serializable {
    private static final Map<String, String> FIELDS =
            Map.of("viewing.close.finding", "close:finding", "viewing.close.words", "close:words");

    private static final String RECORD = "criminal-record:";

    @Inject
    private transient ConcernDesk desk;

    @Inject
    private PageMessages messages;

    private String number;
    private String finding;
    private String words;
    private final Fresh<ViewConcern> concern = new Fresh<>();

    /** @return to the list; the same page where it was refused */
    public String close() {
        try {
            desk.close(number(), new ClosedConcern(Chosen.constant(ViewFinding.class, finding), words));
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.get(refusal.about()), refusal);
            return null;
        }
        messages.doneAfterRedirect("lookup.closed");
        return "/admin/lookups?faces-redirect=true";
    }

    /** Null where there is none of this number. */
    public ViewConcern getConcern() {
        if (!concern.isGood()) read();
        return concern.get().orElse(null);
    }

    private void read() {
        try {
            concern.put(desk.open(number()));
        } catch (RuleViolation refusal) {
            concern.put(null);
            messages.refuse(refusal);
        }
    }

    private ConcernNumber number() {
        return new ConcernNumber(number != null && number.matches("\\d{1,18}") ? Long.parseLong(number) : 0);
    }

    /** The number of the record that was looked at; null where somebody searched instead. */
    public RecordNumber getRecord() {
        String target = getConcern().view().target();
        return target.startsWith(RECORD) ? new RecordNumber(target.substring(RECORD.length())) : null;
    }

    public ViewFinding[] getFindings() {
        return ViewFinding.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
