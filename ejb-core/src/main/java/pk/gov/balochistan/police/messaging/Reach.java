package pk.gov.balochistan.police.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which texts for no link in particular one link takes. The longest prefix of all links decides; a whole number is a prefix, too, and so
 * is one that was ported to another operator. What no prefix names goes over the link that takes the rest.
 *
 * @param own the prefixes of this link, digits from the country's code on
 * @param others those of the other links that are in service
 */
public record Reach(List<String> own, List<String> others, boolean takesTheRest) {
    /** Whatever there is: of the only link. */
    public static final Reach ALL = new Reach(List.of(), List.of(), true);

    public Reach {
        for (List<String> prefixes : List.of(own, others)) {
            // They become part of a query.
            if (!prefixes.stream().allMatch(prefix -> prefix.matches("\\d{2,15}"))) {
                throw new IllegalArgumentException("a prefix is 2 to 15 digits");
            }
        }
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** What a row must fulfil to be this link's, whose name is the parameter {@code link}. @param row its name in the query */
    public String condition(String row) {
        String byName = row + ".link = :link";
        if (takesTheRest && others.isEmpty()) return "(" + row + ".link is null or " + byName + ")";
        String recipient = row + ".recipient";
        List<String> ways = new ArrayList<>();
        for (String prefix : own) {
            List<String> longer = others.stream()
                    .filter(other -> other.startsWith(prefix) && other.length() > prefix.length())
                    .toList();
            String way = begins(recipient, prefix);
            ways.add(longer.isEmpty() ? way : "(" + way + " and not " + anyOf(recipient, longer) + ")");
        }
        if (takesTheRest) ways.add("not " + anyOf(recipient, others));
        if (ways.isEmpty()) return byName;
        return "(" + byName + " or (" + row + ".link is null and (" + String.join(" or ", ways) + ")))";
    }

    private static String anyOf(String recipient, List<String> prefixes) {
        return prefixes.stream().map(prefix -> begins(recipient, prefix)).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String begins(String recipient, String prefix) {
        return "substring(" + recipient + ", 1, " + prefix.length() + ") = '" + prefix + "'";
    }
}
