package pk.gov.balochistan.police.portal.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import pk.gov.balochistan.police.complaint.Figure;
import pk.gov.balochistan.police.complaint.Period;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.supervision.FigureLine;
import pk.gov.balochistan.police.supervision.RepeatedPost;
import pk.gov.balochistan.police.supervision.Supervision;
import pk.gov.balochistan.police.supervision.SupervisionDesk;

/** Figures of the complaints under a post: every number leads to its list, every place to its own figures. Links alone, no form. */
@Named
@RequestScoped
public class SupervisionPage {
    @Inject
    private SupervisionDesk desk;

    @Inject
    private PageLanguage language;

    @Inject
    private PageTexts texts;

    @Inject
    private PageMessages messages;

    @Inject
    private HttpServletRequest request;

    private Supervision shown;

    /** A link with its words. @param current the link's {@code aria-current} */
    public record Choice(String address, String words, String current) {}

    /** Asks the desk for what the address names. */
    public void read() {
        try {
            shown = desk.look(request.getParameter("place"), period(request.getParameter("period")));
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    /** The period of an address; the last 30 days for any other. */
    static Period period(String asked) {
        Period period = Chosen.constant(Period.class, asked);
        return period == null ? Period.MONTH : period;
    }

    public boolean isRefused() {
        return shown == null;
    }

    /** What is looked at, such as {@code District: Quetta}. */
    public String getPlace() {
        return shown == null ? "" : texts.of("supervision.place", shown.place().kind(), name(shown.place()));
    }

    /** The way down to the place looked at, as far as the reader answers for it. */
    public List<Choice> getWay() {
        return shown == null
                ? List.of()
                : shown.upwards().stream().map(this::choice).toList();
    }

    /** The places whose head the reader is; none where it is one. */
    public List<Choice> getSeats() {
        return shown == null || shown.seats().size() < 2
                ? List.of()
                : shown.seats().stream().map(this::choice).toList();
    }

    private Choice choice(Place place) {
        return new Choice(
                address("supervision", place, shown.period()),
                name(place),
                current(place.id().equals(shown.place().id())));
    }

    public List<Choice> getPeriods() {
        if (shown == null) return List.of();
        return Arrays.stream(Period.values())
                .map(period -> new Choice(
                        address("supervision", shown.place(), period),
                        texts.name(period),
                        current(period == shown.period())))
                .toList();
    }

    private static String current(boolean is) {
        return is ? "true" : "false";
    }

    /** Of the figures shown, to be taken away. */
    public String getFile() {
        return shown == null ? "" : address("figures.csv", shown.place(), shown.period());
    }

    private String address(String page, Place place, Period period) {
        return request.getContextPath() + "/complaint/" + page + "?place=" + place.code() + "&period=" + period.name();
    }

    public List<Tile> getTotal() {
        return shown == null ? List.of() : FigureTable.cells(shown.total(), texts, request.getContextPath());
    }

    /** The figures as columns are called. */
    public List<Figure> getFigures() {
        return List.of(Figure.values());
    }

    public List<FigureTable> getTables() {
        if (shown == null) return List.of();
        FigureTable categories = table("categories", shown.categories(), kind -> kind.name(language.current()));
        FigureTable channels = table("channels", shown.channels(), texts::name);
        if (shown.places().isEmpty()) return List.of(categories, channels);
        FigureTable places = new FigureTable(
                "places",
                texts.get("supervision.places"),
                shown.places(),
                this::line,
                this::inside,
                texts,
                request.getContextPath());
        return List.of(places, categories, channels);
    }

    private <T> FigureTable table(String name, List<FigureLine<T>> lines, Function<T, String> words) {
        return new FigureTable(
                name, texts.get("supervision." + name), lines, words, line -> "", texts, request.getContextPath());
    }

    /** Where cases name none of the places below, it is the place that is looked at already. */
    private String inside(FigureLine<Place> line) {
        return line.of().id().equals(shown.place().id()) ? "" : address("supervision", line.of(), shown.period());
    }

    /** A line of the place looked at is of what names none of the places below. */
    private String line(Place place) {
        boolean isItself = place.id().equals(shown.place().id());
        return isItself ? texts.of("supervision.alone", name(place)) : name(place);
    }

    private String name(Place place) {
        return place.name(language.current());
    }

    /** Posts complained of again and again, with the list of these complaints. */
    public List<Tile> getRepeated() {
        return shown == null
                ? List.of()
                : shown.repeated().stream().map(this::repeated).toList();
    }

    private Tile repeated(RepeatedPost post) {
        return new Tile(
                request.getContextPath() + WorklistAddress.of(post.opens()),
                Integer.toString(post.complaints()),
                texts.of("lodge.post", texts.get("lodge.rung." + post.rung()), name(post.place())));
    }

    /** From how many complaints on a post is named. */
    public int getRepeatedFrom() {
        return RepeatedPost.FROM;
    }
}
