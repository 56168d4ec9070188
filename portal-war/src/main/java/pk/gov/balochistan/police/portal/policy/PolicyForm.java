package pk.gov.balochistan.police.portal.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.policy.NewPolicy;
import pk.gov.balochistan.police.policy.PolicyTerms;
import pk.gov.balochistan.police.policy.Standing;
import pk.gov.balochistan.police.policy.SwitchOrder;
import pk.gov.balochistan.police.policy.Worded;
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

    /**
     * What is proposed; empty where something cannot be.
     *
     * @param standing of the function, today
     * @param wrong takes all that is wrong, by field, in the order of the page
     */
    Optional<NewPolicy> proposal(Standing standing, Map<String, RuleViolation> wrong) {
        Worded purpose = worded("purpose", purposeEn, purposeUr, wrong);
        Worded basis = worded("basis", basisEn, basisUr, wrong);
        Role post = read("owner", () -> PolicyTerms.owner(Chosen.constant(Role.class, owner)), wrong);
        BigDecimal score = read("threshold", () -> PolicyTerms.threshold(threshold), wrong);
        Worded meaning = worded("meaning", meaningEn, meaningUr, wrong);
        LocalDate first = read("from", () -> NewPolicy.from(day(from), standing.today()), wrong);
        LocalDate last = read("review", () -> NewPolicy.reviewBy(day(review), first), wrong);
        String reason = read("why", () -> SwitchOrder.reason(why), wrong);
        if (!wrong.isEmpty()) return Optional.empty();
        PolicyTerms terms = new PolicyTerms(purpose, basis, post, score, meaning);
        return Optional.of(new NewPolicy(standing.function(), terms, first, last, reason));
    }

    private static Worded worded(String part, String english, String urdu, Map<String, RuleViolation> wrong) {
        String inEnglish = part + "En";
        String inUrdu = part + "Ur";
        return new Worded(
                read(inEnglish, () -> Worded.english(english, "policy." + inEnglish + ".length"), wrong),
                read(inUrdu, () -> Worded.urdu(urdu, "policy." + inUrdu + ".length"), wrong));
    }

    /** Null where it is refused. */
    private static <T> T read(String field, Supplier<T> typed, Map<String, RuleViolation> wrong) {
        try {
            return typed.get();
        } catch (RuleViolation refusal) {
            wrong.put(field, refusal);
            return null;
        }
    }

    /** A day that cannot be read is none: two fields share the page, and the refusal names its own. */
    private static LocalDate day(String typed) {
        try {
            return Chosen.day(typed);
        } catch (RuleViolation unreadable) {
            return null;
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
