package pk.gov.balochistan.police.portal.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.NewPolicy;
import pk.gov.balochistan.police.policy.PolicyTerms;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The fields of a proposed policy as they are typed; it begins with the words that hold, for most reviews change little. */
@Named
@ViewScoped
public class PolicyForm implements Serializable {
    private boolean begun;
    private String purposeEn;
    private String purposeUr;
    private String basisEn;
    private String basisUr;
    private String owner;
    private String threshold;
    private String meaningEn;
    private String meaningUr;
    private String from;
    private String review;
    private String why;

    /** Fills the fields once, so that what is typed stays. */
    void begin(PolicyTerms terms) {
        if (begun) return;
        begun = true;
        purposeEn = terms.purpose().english();
        purposeUr = terms.purpose().urdu();
        basisEn = terms.basis().english();
        basisUr = terms.basis().urdu();
        owner = terms.owner().name();
        threshold = terms.threshold() == null ? null : terms.threshold().toPlainString();
        meaningEn = terms.meaning().english();
        meaningUr = terms.meaning().urdu();
    }

    /** @throws RuleViolation of what cannot be read, by its field */
    NewPolicy proposal(AutomatedFunction function) {
        PolicyTerms terms = PolicyTerms.typed(
                new PolicyTerms.Typing(purposeEn, purposeUr, basisEn, basisUr, meaningEn, meaningUr),
                Chosen.constant(Role.class, owner),
                threshold);
        return new NewPolicy(function, terms, day(from, "policy.from.none"), day(review, "policy.review.none"), why);
    }

    /** A day that cannot be read is none: two fields share the page, and the refusal names its own. */
    private static LocalDate day(String typed, String refusal) {
        try {
            return Chosen.day(typed);
        } catch (RuleViolation unreadable) {
            throw new RuleViolation(refusal);
        }
    }

    public String getPurposeEn() {
        return purposeEn;
    }

    public void setPurposeEn(String purposeEn) {
        this.purposeEn = purposeEn;
    }

    public String getPurposeUr() {
        return purposeUr;
    }

    public void setPurposeUr(String purposeUr) {
        this.purposeUr = purposeUr;
    }

    public String getBasisEn() {
        return basisEn;
    }

    public void setBasisEn(String basisEn) {
        this.basisEn = basisEn;
    }

    public String getBasisUr() {
        return basisUr;
    }

    public void setBasisUr(String basisUr) {
        this.basisUr = basisUr;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getThreshold() {
        return threshold;
    }

    public void setThreshold(String threshold) {
        this.threshold = threshold;
    }

    public String getMeaningEn() {
        return meaningEn;
    }

    public void setMeaningEn(String meaningEn) {
        this.meaningEn = meaningEn;
    }

    public String getMeaningUr() {
        return meaningUr;
    }

    public void setMeaningUr(String meaningUr) {
        this.meaningUr = meaningUr;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
