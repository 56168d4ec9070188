package pk.gov.balochistan.police.offenderregister;

import pk.gov.balochistan.police.shared.TextKey;

/** Which convictions a list shows. */
public enum OffenderPile implements TextKey {
    /** Convicted, and not reported; the longest waiting first. */
    TO_REPORT,
    /** Reported or asked to be taken out, and the register has not written back. */
    AWAITED,
    /** The conviction fell, and the register does not know it. */
    TO_TAKE_OUT,
    ON_REGISTER,
    /** The register confirmed that they are out, the latest first. */
    TAKEN_OUT;

    @Override
    public String textKey() {
        return "offender.pile." + name();
    }
}
