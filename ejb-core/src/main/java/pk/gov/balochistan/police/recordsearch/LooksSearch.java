package pk.gov.balochistan.police.recordsearch;

import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The reference of a search by looks whose reason was stated. It opens nothing to anybody else. @throws RuleViolation refusal.notFound */
public record LooksSearch(String reference) implements Recorded {
    public LooksSearch {
        if (reference == null || !reference.matches("[0-9a-f-]{36}")) throw new RuleViolation("refusal.notFound");
    }

    @Override
    public String auditTarget() {
        return "lookssearch:" + reference;
    }
}
