package pk.gov.balochistan.police.portal.citizen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.grievance.ComplaintCategory;

/**
 * Kinds of complaint as a citizen looks for them.
 *
 * @param name last part of the heading's key: danger, crime, police or service
 */
public record CategoryGroup(String name, List<ComplaintCategory> categories) {
    private static final List<String> ORDER = List.of("crime", "danger", "police", "service");
    private static final Set<String> SERVICES = Set.of("traffic", "service_delay", "hotel_tenant");

    /** The groups that have a category, in the order in which they are offered; within each, the register's order. */
    static List<CategoryGroup> of(List<ComplaintCategory> categories) {
        Map<String, List<ComplaintCategory>> grouped = categories.stream()
                .collect(Collectors.groupingBy(CategoryGroup::nameOf, LinkedHashMap::new, Collectors.toList()));
        return ORDER.stream()
                .filter(grouped::containsKey)
                .map(name -> new CategoryGroup(name, grouped.get(name)))
                .toList();
    }

    private static String nameOf(ComplaintCategory category) {
        if (SERVICES.contains(category.code()) || category.code().equals(ComplaintCategory.OTHER)) return "service";
        if (category.isAboutPolice()) return "police";
        return category.isSealed() ? "danger" : "crime";
    }
}
