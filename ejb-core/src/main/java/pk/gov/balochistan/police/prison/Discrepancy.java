package pk.gov.balochistan.police.prison;

import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.shared.TextKey;

/** What a stay says and the record does not, the gravest first. It is looked at by a person; nothing follows from it by itself. */
public enum Discrepancy implements TextKey {
    /** Everything of the case was struck from this record: it was another person. */
    CASE_STRUCK,
    /** The case ended without a conviction, and the prison is not known to have let the person go. */
    STILL_HELD,
    /** Released as acquitted; the record knows of no such judgment. */
    NOT_ACQUITTED,
    NOT_DISCHARGED,
    /** Held as a convict, or released at the end of a sentence, where no conviction stands. */
    NOT_CONVICTED,
    /** Escaped, and nobody is marked wanted. */
    NOT_WANTED;

    /** All that a stay contradicts. */
    static Set<Discrepancy> of(PrisonStay stay, CaseStanding standing) {
        Set<Discrepancy> all = EnumSet.noneOf(Discrepancy.class);
        ReleaseCause cause = stay.cause();
        boolean isOfConvict = stay.heldAs() == HeldAs.CONVICT || cause != null && cause.isOfSentence();
        if (standing.struck()) all.add(CASE_STRUCK);
        if (stay.isOpen() && standing.ended()) all.add(STILL_HELD);
        if (cause == ReleaseCause.ACQUITTED && !standing.acquitted()) all.add(NOT_ACQUITTED);
        if (cause == ReleaseCause.DISCHARGED && !standing.discharged()) all.add(NOT_DISCHARGED);
        if (isOfConvict && !standing.convicted()) all.add(NOT_CONVICTED);
        if (cause == ReleaseCause.ESCAPED && !standing.wanted()) all.add(NOT_WANTED);
        return all;
    }

    @Override
    public String textKey() {
        return "prison.discrepancy." + name();
    }
}
