package pk.gov.balochistan.police.portal.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.ChoiceLink;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.supervision.FigureLine;
import pk.gov.balochistan.police.supervision.RepeatedOfficer;
import pk.gov.balochistan.police.supervision.RepeatedPost;
import pk.gov.balochistan.police.supervision.Supervision;
import pk.gov.balochistan.police.supervision.SupervisionDesk;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Period;

/** Figures of the complaints under a post: every number leads to its list, every place to its own figures. Links alone, no form. */
@Named
@RequestScoped
public class SupervisionPage {
    @Inject
    private SupervisionDesk desk;

    @Inject
    private PageTexts texts;

    @Inject
    private SupervisionWords words;

    @Inject
    private PageMessages messages;

    @Inject
    private HttpServletRequest request;

    private Supervision shown;

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

    /** Whether there is nothing to show; nothing else is asked then. */
    public boolean isRefused() {
        return shown == null;
    }

    /** What is looked at, such as {@code District: Quetta}. */
    public String getPlace() {
        return texts.of("supervision.place", shown.place().kind(), words.name(shown.place()));
    }

    /** The way down to the place looked at, as far as the reader answers for it. */
    public List<ChoiceLink> getWay() {
        return shown.upwards().stream().map(this::choice).toList();
    }

    /** The places whose head the reader is; none where it is one. */
    public List<ChoiceLink> getSeats() {
        return shown.seats().size() < 2
                ? List.of()
                : shown.seats().stream().map(this::choice).toList();
    }

    private ChoiceLink choice(Place place) {
        return new ChoiceLink(
                place.code(),
                address("supervision", place, shown.period()),
                words.name(place),
                place.id().equals(shown.place().id()));
    }

    public List<ChoiceLink> getPeriods() {
        return Arrays.stream(Period.values())
                .map(period -> new ChoiceLink(
                        period.name(),
                        address("supervision", shown.place(), period),
                        texts.name(period),
                        period == shown.period()))
                .toList();
    }

    /** Of the figures shown, to be taken away. @param ending csv or xlsx */
    public String file(String ending) {
        return address("figures." + ending, shown.place(), shown.period());
    }

    /** The same for the weekly meeting, as a paper. */
    public String getDigest() {
        return address("digest.pdf", shown.place(), shown.period());
    }

    private String address(String page, Place place, Period period) {
        return request.getContextPath() + "/complaint/" + page + "?place=" + place.code() + "&period=" + period.name();
    }

    public List<Tile> getTotal() {
        return FigureTable.cells(shown.total(), texts, request.getContextPath());
    }

    /** The figures as columns are called. */
    public List<Figure> getFigures() {
        return Figure.SUPERVISED;
    }

    public List<FigureTable> getTables() {
        List<FigureTable> tables = new ArrayList<>();
        if (!shown.places().isEmpty()) tables.add(places());
        if (!shown.officers().isEmpty()) tables.add(table("officers", shown.officers(), words::name));
        tables.add(table("categories", shown.categories(), words::name));
        tables.add(table("channels", shown.channels(), texts::name));
        return tables;
    }

    private FigureTable places() {
        return new FigureTable(
                "places",
                texts.get("supervision.places"),
                shown.places(),
                place -> words.line(place, shown.place()),
                this::inside,
                texts,
                request.getContextPath());
    }

    private <T> FigureTable table(String name, List<FigureLine<T>> lines, Function<T, String> called) {
        return new FigureTable(
                name, texts.get("supervision." + name), lines, called, line -> "", texts, request.getContextPath());
    }

    /** Where cases name none of the places below, it is the place that is looked at already. */
    private String inside(FigureLine<Place> line) {
        return line.of().id().equals(shown.place().id()) ? "" : address("supervision", line.of(), shown.period());
    }

    /** Posts complained of again and again, with the list of these complaints. */
    public List<Tile> getRepeated() {
        return shown.repeated().stream().map(this::repeated).toList();
    }

    private Tile repeated(RepeatedPost post) {
        return new Tile(
                request.getContextPath() + WorklistAddress.of(post.opens()), post.complaints(), words.post(post));
    }

    /** Officers named again and again, likewise. */
    public List<Tile> getRepeatedOfficers() {
        return shown.repeatedOfficers().stream().map(this::repeated).toList();
    }

    private Tile repeated(RepeatedOfficer named) {
        return new Tile(
                request.getContextPath() + WorklistAddress.of(named.opens()),
                named.complaints(),
                words.name(named.officer()));
    }

    /** From how many complaints on a post, or an officer, is named. */
    public int getRepeatedFrom() {
        return RepeatedPost.FROM;
    }
}
