package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.examination.ComparisonDesk;
import pk.gov.balochistan.police.examination.ComparisonSheet;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.NewConclusion;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Two prints and what the examiner concludes of them; what others concluded and whose they are, once it is decided. */
@Named
@ViewScoped
public class ComparisonPage implements Serializable {
    /** Beside which field a refusal stands; any other at the head of the page, for the form is then there no longer. */
    private static final Map<String, String> FIELDS = Map.of(
            "prints.conclusion.none", "conclude:conclusion",
            "prints.conclusion.remarks", "conclude:remarks");

    @Inject
    private transient ComparisonDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<ComparisonSheet> sheet = new Fresh<>();
    private String number;
    private String conclusion;
    private String remarks;

    /** Reads the comparison afresh. */
    public void load() {
        try {
            sheet.put(desk.open(number()));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    /** @return to the same comparison, as it stands then; the same page where it was refused */
    public String conclude() {
        try {
            desk.conclude(number(), new NewConclusion(Chosen.constant(Conclusion.class, conclusion), remarks));
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.get(refusal.about()), refusal);
            return null;
        }
        messages.doneAfterRedirect("tenprint.concluded");
        return "/criminalrecord/comparison?faces-redirect=true&n=" + number().digits();
    }

    private ExaminationNumber number() {
        return ExaminationNumber.parse(number);
    }

    /** Null where there is no such comparison. */
    public ComparisonSheet getSheet() {
        if (!sheet.isGood() && number != null) load();
        return sheet.get().orElse(null);
    }

    public String getSought() {
        return ImageAddress.png(getSheet().pair().sought().png());
    }

    public String getOther() {
        return ImageAddress.png(getSheet().pair().other().png());
    }

    public Conclusion[] getConclusions() {
        return Conclusion.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
