package pk.gov.balochistan.police.shared;

/** Somebody else changed the record between the reading and the writing; the page shows it afresh and keeps what was typed. */
public class ChangedMeanwhile extends RuleViolation {
    public ChangedMeanwhile() {
        super("refusal.changedMeanwhile");
    }
}
