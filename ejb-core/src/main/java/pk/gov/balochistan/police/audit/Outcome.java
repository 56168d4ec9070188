package pk.gov.balochistan.police.audit;

import pk.gov.balochistan.police.shared.TextKey;

/** How an asked-for act ended: done, not allowed to this person, refused by a rule, or failed by a fault. */
public enum Outcome implements TextKey {
    OK,
    DENIED,
    REFUSED,
    FAILED;

    @Override
    public String textKey() {
        return "audit.outcome." + name();
    }
}
