package pk.gov.balochistan.police.printtaking;

import java.util.List;
import pk.gov.balochistan.police.shared.TextKey;

/** What a set says of a finger. */
public enum FingerState implements TextKey {
    TAKEN,
    MISSING,
    BANDAGED,
    /** It was taken and is there no more. */
    DESTROYED;

    /** What an examiner may say of a finger while a set is taken. */
    public static final List<FingerState> SAID = List.of(TAKEN, MISSING, BANDAGED);

    @Override
    public String textKey() {
        return "prints.state." + name();
    }
}
