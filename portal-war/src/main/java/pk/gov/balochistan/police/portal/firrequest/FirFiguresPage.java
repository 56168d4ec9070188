package pk.gov.balochistan.police.portal.firrequest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.firlist.FirFigure;
import pk.gov.balochistan.police.firlist.FirFilter;
import pk.gov.balochistan.police.firlist.FirListDesk;
import pk.gov.balochistan.police.firlist.FirSupervision;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.ChoiceLink;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.worklist.Period;

/** Figures of the requests for an FIR under a post, station by station: every number leads to its list. Links alone, no form. */
@Named
@RequestScoped
public class FirFiguresPage {
    @Inject
    private FirListDesk desk;

    @Inject
    private PageTexts texts;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    @Inject
    private HttpServletRequest request;

    private FirSupervision shown;

    /** A figure with the list that it opens. */
    public record Cell(String address, int count, String words) {
        public boolean isNone() {
            return count == 0;
        }
    }

    public record Row(String words, List<Cell> cells) {}

    public void read() {
        try {
            FirAddress address = new FirAddress(request);
            shown = desk.figures(address.place(), address.period());
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    /** Whether there is nothing to show; nothing else is asked then. */
    public boolean isRefused() {
        return shown == null;
    }

    public String getPlace() {
        return shown.place().name(language.current());
    }

    public List<ChoiceLink> getPeriods() {
        return Arrays.stream(Period.values())
                .map(period -> new ChoiceLink(
                        period.name(),
                        new FirAddress(request).ofFigures(shown.place().code(), period),
                        texts.name(period),
                        period == shown.period()))
                .toList();
    }

    /** The figures as columns are called. */
    public List<FirFigure> getFigures() {
        return counted();
    }

    private static List<FirFigure> counted() {
        return Arrays.stream(FirFigure.values())
                .filter(figure -> !figure.isPile())
                .toList();
    }

    public List<Cell> getTotal() {
        return cells(shown.place(), false, shown.total());
    }

    public List<Row> getRows() {
        return shown.lines().stream()
                .map(line -> new Row(line.place().name(language.current()), cells(line.place(), true, line.figures())))
                .toList();
    }

    private List<Cell> cells(Place place, boolean alone, Map<FirFigure, Integer> figures) {
        return counted().stream()
                .map(figure -> new Cell(
                        new FirAddress(request).ofList(new FirFilter(figure, place.code(), alone, shown.period()), 0),
                        figures.getOrDefault(figure, 0),
                        texts.name(figure)))
                .toList();
    }
}
