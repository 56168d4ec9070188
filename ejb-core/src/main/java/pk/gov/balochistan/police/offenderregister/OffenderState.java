package pk.gov.balochistan.police.offenderregister;

import pk.gov.balochistan.police.shared.TextKey;

/** How far it has come with one conviction. */
public enum OffenderState implements TextKey {
    TO_REPORT,
    REPORTED,
    ON_REGISTER,
    TO_TAKE_OUT,
    /** The register was asked to take the person out. */
    ASKED_OUT,
    TAKEN_OUT,
    /** There is nothing to report: no conviction stands, or it is sealed or struck. */
    NONE;

    @Override
    public String textKey() {
        return "offender.state." + name();
    }
}
