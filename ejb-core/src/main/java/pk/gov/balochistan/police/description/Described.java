package pk.gov.balochistan.police.description;

/** An entry and whether it stands. @param strike null while it stands */
public record Described(DescriptionEntry entry, DescriptionStrike strike) {
    public boolean isStruck() {
        return strike != null;
    }
}
