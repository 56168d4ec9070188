package pk.gov.balochistan.police.portal.complaint;

/** A figure with its words, that leads to the list of its cases. @param address with the portal's own path before it */
public record Tile(String address, int count, String words) {
    /** Whether there is nothing to lead to. */
    public boolean isNone() {
        return count == 0;
    }
}
