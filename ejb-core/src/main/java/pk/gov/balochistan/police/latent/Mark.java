package pk.gov.balochistan.police.latent;

/**
 * One minutia as an examiner sees it.
 *
 * @param x pixels of the image from the left
 * @param y pixels of the image from above
 * @param degrees where its ridge leads away, clockwise as seen, from the right: 0 to 359
 * @param isForked whether the ridge parts here; else it ends
 */
public record Mark(int x, int y, int degrees, boolean isForked) {
    private static final int TURN = 360;

    /** Turned to 0 to 359. */
    public Mark {
        degrees = Math.floorMod(degrees, TURN);
    }
}
