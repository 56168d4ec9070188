package pk.gov.balochistan.police.latent;

import pk.gov.balochistan.police.shared.TextKey;

/** How a trace was made visible. Source: DOMAIN.md 11, latents. */
public enum LiftMethod implements TextKey {
    POWDER,
    CYANOACRYLATE,
    NINHYDRIN,
    /** Seen as it was, and photographed. */
    PHOTOGRAPH,
    OTHER;

    @Override
    public String textKey() {
        return "latent.method." + name();
    }
}
