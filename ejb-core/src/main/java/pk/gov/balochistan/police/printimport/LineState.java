package pk.gov.balochistan.police.printimport;

import pk.gov.balochistan.police.shared.TextKey;

/** What became of a file that came in. */
public enum LineState implements TextKey {
    /** It went in by itself. */
    TAKEN,
    /** A person has to look. */
    WAITING,
    /** A person looked, and it went in. */
    ACCEPTED,
    /** A person looked, and it did not. */
    REFUSED;

    @Override
    public String textKey() {
        return "printImport.state." + name();
    }
}
