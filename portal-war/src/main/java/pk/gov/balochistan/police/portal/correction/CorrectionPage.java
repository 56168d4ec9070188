package pk.gov.balochistan.police.portal.correction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.correction.CorrectionDesk;
import pk.gov.balochistan.police.correction.CorrectionFinding;
import pk.gov.balochistan.police.correction.CorrectionNumber;
import pk.gov.balochistan.police.correction.CorrectionSheet;
import pk.gov.balochistan.police.correction.NewAnswer;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One request for correction: what the person says, what was changed since, and the answer that two persons give. */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {
    /** Beside which field a refusal stands; any other at the head of the page. */
    private static final Map<String, String> FIELDS = Map.of(
            "correction.finding.none", "answer:finding",
            "correction.answer.unchanged", "answer:finding",
            "correction.answer.words", "answer:words",
            "correction.return.why", "decide:why");

    @Inject
    private transient CorrectionDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<CorrectionSheet> sheet = new Fresh<>();
    private String number;
    private String finding;
    private String words;
    private String why;

    /** Reads the request afresh. */
    public void load() {
        try {
            sheet.put(desk.open(number()));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    public String propose() {
        return act(
                "correctionView.sent",
                () -> desk.propose(number(), new NewAnswer(Chosen.constant(CorrectionFinding.class, finding), words)));
    }

    public String sign() {
        return act("correctionView.signed", () -> desk.sign(number()));
    }

    public String giveBack() {
        return act("correctionView.returned", () -> desk.giveBack(number(), why));
    }

    /** @return to the same request, as it stands then; the same page where it was refused */
    private String act(String doneKey, Runnable order) {
        try {
            order.run();
        } catch (RuleViolation refusal) {
            load();
            messages.refuse(FIELDS.get(refusal.about()), refusal);
            return null;
        }
        messages.doneAfterRedirect(doneKey);
        return "/criminalrecord/correction?faces-redirect=true&n=" + number().digits();
    }

    private CorrectionNumber number() {
        return CorrectionNumber.parse(number);
    }

    /** Null where there is no such request. */
    public CorrectionSheet getSheet() {
        if (!sheet.isGood() && number != null) load();
        return sheet.get().orElse(null);
    }

    public CorrectionFinding[] getFindings() {
        return CorrectionFinding.values();
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

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
