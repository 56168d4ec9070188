package pk.gov.balochistan.police.rulebook;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/** A proposed rule of a kind of complaint. */
public record RuleNumber(String kind, long number) implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return "kind:" + kind;
    }

    @Override
    public String auditDetail() {
        return "rule " + number;
    }
}
