package pk.gov.balochistan.police.portal.shared;

/**
 * A link of a filter, with its words.
 *
 * @param name of what it chooses
 * @param isChosen whether the page shows what it leads to
 */
public record ChoiceLink(String name, String address, String words, boolean isChosen) {
    /** The link's {@code aria-current}. */
    public String current() {
        return isChosen ? "true" : "false";
    }
}
