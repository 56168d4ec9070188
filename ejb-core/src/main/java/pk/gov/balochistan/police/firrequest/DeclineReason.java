package pk.gov.balochistan.police.firrequest;

import pk.gov.balochistan.police.shared.TextKey;

/**
 * Why a post registers no FIR. That the matter is in one already is no refusal: it becomes a statement there ({@link FirState#STATEMENT}).
 * Source: Cr.P.C. s.154 and s.155; gaps.csv 2.
 */
public enum DeclineReason implements TextKey {
    /** It tells of no cognizable offence: the informant is referred to a magistrate (s.155). */
    NOT_COGNIZABLE,
    /** It happened in the area of another station, which is named. */
    OTHER_AREA,
    /** It is of a civil nature. */
    CIVIL,
    /** As said in words. */
    OTHER;

    boolean needsWords() {
        return this == OTHER_AREA || this == OTHER;
    }

    @Override
    public String textKey() {
        return "firRequest.reason." + name();
    }
}
