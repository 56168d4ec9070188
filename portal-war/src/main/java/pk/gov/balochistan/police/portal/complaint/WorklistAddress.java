package pk.gov.balochistan.police.portal.complaint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Narrowing;
import pk.gov.balochistan.police.worklist.Period;

/**
 * The address of a list that a figure opens, or that is taken away: public codes, the names of constants and the number that an officer
 * wears, and nothing of a case or a citizen. What was searched for is a person's and goes in no address.
 */
final class WorklistAddress {
    private static final String PILE = "pile";
    private static final String FIGURE = "figure";
    private static final String PLACE = "place";
    private static final String ALONE = "alone";
    private static final String CHANNEL = "channel";
    private static final String RUNG = "rung";
    private static final String OFFICER = "officer";
    private static final String ACCUSED = "accused";
    private static final String PERIOD = "period";
    private static final String CATEGORY = "category";
    private static final String STATUS = "status";
    private static final String SORT = "sort";

    private WorklistAddress() {}

    /** The list under the folder of complaints, with what the filter asks. */
    static String of(ComplaintFilter filter) {
        return address("/complaint/list", filter);
    }

    /** The same list as a file, beside it. @param ending csv or xlsx */
    static String ofFile(ComplaintFilter filter, String ending) {
        return address("list." + ending, filter);
    }

    private static String address(String page, ComplaintFilter filter) {
        Narrowing narrowing = filter.narrowing();
        StringJoiner address = new StringJoiner("&", page + "?", "");
        add(address, PILE, filter.box());
        add(address, FIGURE, narrowing.figure());
        add(address, PLACE, narrowing.placeCode());
        add(address, ALONE, narrowing.placeAlone() ? "1" : null);
        add(address, CHANNEL, narrowing.channel());
        add(address, RUNG, narrowing.accusedRung());
        add(address, OFFICER, narrowing.officer());
        add(address, ACCUSED, narrowing.accused());
        add(address, PERIOD, narrowing.period());
        add(address, CATEGORY, filter.categoryCode());
        add(address, STATUS, filter.status());
        add(address, SORT, filter.sort() == ComplaintFilter.Sort.DUE ? null : filter.sort());
        return address.toString();
    }

    private static void add(StringJoiner address, String name, Object value) {
        if (value != null) address.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    /** What an address asks; empty where it is that of the list alone. What no constant is called is passed over. */
    static Optional<ComplaintFilter> read(Map<String, String> asked) {
        return read(asked, null);
    }

    /** @param search what was searched for besides; null for nothing */
    static Optional<ComplaintFilter> read(Map<String, String> asked, String search) {
        ComplaintFilter.Box pile = Chosen.constant(ComplaintFilter.Box.class, asked.get(PILE));
        if (pile == null) return Optional.empty();
        Narrowing narrowing = new Narrowing(
                Chosen.constant(Figure.class, asked.get(FIGURE)),
                asked.get(PLACE),
                asked.containsKey(ALONE),
                Chosen.constant(Channel.class, asked.get(CHANNEL)),
                rung(asked.get(RUNG)),
                asked.get(OFFICER),
                asked.get(ACCUSED),
                Chosen.constant(Period.class, asked.get(PERIOD)));
        return Optional.of(new ComplaintFilter(
                pile,
                Chosen.constant(ComplaintStatus.class, asked.get(STATUS)),
                asked.get(CATEGORY),
                search,
                Chosen.constant(ComplaintFilter.Sort.class, asked.get(SORT)),
                narrowing));
    }

    private static Integer rung(String asked) {
        return asked != null && asked.matches("\\d") ? Integer.valueOf(asked) : null;
    }
}
