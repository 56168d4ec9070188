package pk.gov.balochistan.police.sms.worker;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pk.gov.balochistan.police.messaging.Reach;
import pk.gov.balochistan.police.sms.transport.LinkSettings;

/**
 * Which link takes a text for no link in particular: that of the longest prefix, else the first that has none. What a link would take that is
 * out of service by order goes over the one that takes the rest; a link that is merely not bound keeps its texts, which wait for it.
 */
public final class Routes {
    private final List<LinkSettings> links;

    public Routes(List<LinkSettings> links) {
        this.links = List.copyOf(links);
    }

    /** What a link takes. @param out the links that are out of service by order */
    Reach of(String link, Set<String> out) {
        List<LinkSettings> inService =
                links.stream().filter(one -> !out.contains(one.name())).toList();
        if (out.contains(link) && !inService.isEmpty()) return new Reach(List.of(), List.of(), false);
        List<LinkSettings> all = inService.isEmpty() ? links : inService;
        return new Reach(
                prefixes(all, one -> one.name().equals(link)),
                prefixes(all, one -> !one.name().equals(link)),
                takesTheRest(all).equals(link));
    }

    /** By which link a phone is answered that wrote over none. @param digits from the country's code on */
    public String linkOf(String digits) {
        return links.stream()
                .max(Comparator.comparingInt(link -> longestPrefix(link, digits)))
                .filter(link -> longestPrefix(link, digits) > 0)
                .map(LinkSettings::name)
                .orElseGet(() -> takesTheRest(links));
    }

    private static int longestPrefix(LinkSettings link, String digits) {
        return link.prefixes().stream()
                .filter(digits::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String takesTheRest(List<LinkSettings> links) {
        return links.stream()
                .filter(one -> one.prefixes().isEmpty())
                .findFirst()
                .orElse(links.get(0))
                .name();
    }

    private static List<String> prefixes(List<LinkSettings> links, Predicate<LinkSettings> which) {
        return links.stream()
                .filter(which)
                .flatMap(link -> link.prefixes().stream())
                .toList();
    }
}
