package pk.gov.balochistan.police.policy;

import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.TextKey;

/** What a program does by itself about persons. Each runs under an approved policy, or not at all. */
public enum AutomatedFunction implements TextKey, Recorded {
    /** Whether a CNIC or a plate is looked for, or a CNIC of somebody on record: the program itself answers, at a picket and by text. */
    HOTLIST_CHECK,
    /** The prints of one person against all that are held (1:N). */
    PRINT_IDENTIFY,
    /** One finger of a person met in the street against the prints of the persons who are looked for; examiners decide. */
    PRINT_CHECK,
    /** A trace from a scene against all prints that are held. */
    LATENT_SEARCH,
    /** A trace from a scene against the traces from all other scenes. */
    LATENT_AGAINST_LATENT,
    /** A written name against all names on record, spellings alike. */
    NAME_MATCH,
    /** Coded looks and ways of working against those of all persons on record. */
    LOOKS_SEARCH,
    /** Guests of hotels against wanted persons. */
    HOTEL_WATCHLIST;

    @Override
    public String textKey() {
        return "policy.function." + name();
    }

    @Override
    public String auditTarget() {
        return "function:" + name();
    }
}
