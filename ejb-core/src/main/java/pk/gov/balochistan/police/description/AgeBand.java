package pk.gov.balochistan.police.description;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.shared.TextKey;

/** How old a witness thinks that somebody is, by the year of birth: in its first months somebody counts as a year older. */
public enum AgeBand implements TextKey {
    UNDER_18(0, 17),
    FROM_18(18, 24),
    FROM_25(25, 34),
    FROM_35(35, 44),
    FROM_45(45, 54),
    FROM_55(55, 120);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** That of somebody who is so many years old. */
    public static AgeBand of(int age) {
        return Arrays.stream(values())
                .filter(band -> age <= band.to)
                .findFirst()
                .orElse(FROM_55);
    }

    /** The keys of all years of birth in it. @param year this year */
    public List<String> keys(int year) {
        return IntStream.rangeClosed(year - to, year - from)
                .mapToObj(LookKeys::born)
                .toList();
    }

    @Override
    public String textKey() {
        return "looks.age." + name();
    }
}
