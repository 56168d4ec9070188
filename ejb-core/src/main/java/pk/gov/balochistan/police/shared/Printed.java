package pk.gov.balochistan.police.shared;

/** A number that is shown in groups, as it stands on a slip, wherever a text names it. */
public interface Printed {
    String printed();
}
