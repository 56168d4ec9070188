package pk.gov.balochistan.police.printfolder;

import pk.gov.balochistan.police.shared.TextKey;

/** What became of a line of a list, or would. */
public enum LineEnd implements TextKey {
    TAKEN,
    /** The file came in before. */
    KNOWN,
    WAITING,
    REFUSED;

    @Override
    public String textKey() {
        return "printImport.end." + name();
    }
}
