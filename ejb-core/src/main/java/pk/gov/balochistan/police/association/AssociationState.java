package pk.gov.balochistan.police.association;

import pk.gov.balochistan.police.shared.TextKey;

/** How an association stands on a day. */
public enum AssociationState implements TextKey {
    CURRENT,
    /** Nobody looked at it since its day of review: unconfirmed. */
    OLD,
    ENDED,
    /** Its FIR is told of one of the two no more: acquitted, discharged, quashed, sealed or struck. */
    CASE_ENDED,
    STRUCK;

    /** Whether it is on charts. */
    public boolean isShown() {
        return this == CURRENT || this == OLD || this == ENDED;
    }

    @Override
    public String textKey() {
        return "association.state." + name();
    }
}
