package pk.gov.balochistan.police.portal.firrequest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.firlist.FirFigure;
import pk.gov.balochistan.police.firlist.FirFilter;
import pk.gov.balochistan.police.firlist.FirList;
import pk.gov.balochistan.police.firlist.FirListDesk;
import pk.gov.balochistan.police.firlist.FirLists;
import pk.gov.balochistan.police.firlist.FirRow;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.worklist.ComplaintLists;
import pk.gov.balochistan.police.worklist.Worklist;

/** Requests for an FIR: what waits at one's posts, or what a figure counts. Links alone, no form; read for each answer. */
@Named
@RequestScoped
public class FirListPage {
    @Inject
    private FirListDesk desk;

    @Inject
    private PageTexts texts;

    @Inject
    private PageLanguage language;

    @Inject
    private HttpServletRequest request;

    private FirFilter filter;
    private FirList list;

    /** A pile or a page. @param current the link's {@code aria-current} */
    public record Choice(String name, String address, String count, String words, String current) {}

    /** A request in the reader's words. @param late empty where it is not */
    public record Line(
            String digits,
            String number,
            String state,
            String place,
            String post,
            String asked,
            String due,
            String late) {}

    public void read() {
        FirAddress address = new FirAddress(request);
        filter = address.filter();
        list = desk.list(filter, address.page());
    }

    public List<Choice> getPiles() {
        return list.piles().entrySet().stream()
                .map(pile -> choice(pile.getKey(), pile.getValue()))
                .toList();
    }

    private Choice choice(FirFigure pile, int count) {
        return new Choice(
                pile.name(),
                new FirAddress(request).ofList(FirFilter.pile(pile), 0),
                counted(count),
                texts.name(pile),
                pile == filter.figure() ? "true" : "false");
    }

    private static String counted(int count) {
        return count > ComplaintLists.COUNTED_AT_MOST ? ComplaintLists.COUNTED_AT_MOST + "+" : Integer.toString(count);
    }

    /** What is listed, with its place and days where a figure was opened. */
    public String getHeading() {
        String figure = texts.name(filter.figure());
        return filter.figure().isPile() ? figure : texts.of("fir.listed", figure, filter.period());
    }

    public String getCount() {
        return counted(list.count());
    }

    public List<Line> getLines() {
        Instant now = Instant.now();
        return list.rows().stream().map(row -> line(row, now)).toList();
    }

    private Line line(FirRow row, Instant now) {
        return new Line(
                row.number().digits(),
                row.number().printed(),
                texts.name(row.state()),
                name(row.placeId()),
                texts.of("lodge.post", texts.name(row.role()), name(row.answeringPlaceId())),
                texts.dateTime(row.askedAt()),
                texts.dateTime(row.dueAt()),
                row.isOverdue(now) ? texts.get("worklist.overdue") : "");
    }

    private String name(Long id) {
        Place place = list.places().get(id);
        return place == null ? "" : place.name(language.current());
    }

    /** The page before; null on the first. */
    public String getBefore() {
        return list.page() == 0 ? null : new FirAddress(request).ofList(filter, list.page() - 1);
    }

    /** The page after; null on the last. */
    public String getAfter() {
        boolean isLast = list.page() >= Worklist.lastPage(list.count(), FirLists.LONGEST_PAGE);
        return isLast ? null : new FirAddress(request).ofList(filter, list.page() + 1);
    }
}
