package pk.gov.balochistan.police.policy;

import pk.gov.balochistan.police.shared.TextKey;

/** What a person found out about the hit of a run; the program never says it. Source: DOMAIN.md 11, a result is a lead. */
public enum RunOutcome implements TextKey {
    /** It was the person or the match that the program named. */
    CONFIRMED,
    /** It was another. */
    REFUTED,
    /** It could not be found out. */
    UNDECIDED;

    @Override
    public String textKey() {
        return "policy.outcome." + name();
    }
}
