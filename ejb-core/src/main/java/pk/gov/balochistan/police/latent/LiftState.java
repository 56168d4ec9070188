package pk.gov.balochistan.police.latent;

import pk.gov.balochistan.police.shared.TextKey;

/** How far a lift has come. */
public enum LiftState implements TextKey {
    /** Entered, and never searched. */
    OPEN,
    /** A search was asked for, and nobody has said yet what came of it. New prints are looked for in it already. */
    SEARCHED,
    /** In the unsolved file: each new set of prints is looked for in it. */
    UNSOLVED,
    /** Two examiners identified it. The table takes this only with the comparison that they decided. */
    IDENTIFIED;

    @Override
    public String textKey() {
        return "latent.state." + name();
    }
}
