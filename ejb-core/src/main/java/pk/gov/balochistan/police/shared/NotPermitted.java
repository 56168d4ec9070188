package pk.gov.balochistan.police.shared;

/** The caller's posts do not allow this. The gate audits it as DENIED, and the page says no more than that. */
public class NotPermitted extends RuleViolation {
    public NotPermitted() {
        super("refusal.notPermitted");
    }
}
