package pk.gov.balochistan.police.portal.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.TakenSheet;
import pk.gov.balochistan.police.supervision.FigureLine;
import pk.gov.balochistan.police.supervision.Supervision;
import pk.gov.balochistan.police.supervision.SupervisionDesk;
import pk.gov.balochistan.police.worklist.Figure;

/** Hands out the figures of a place, as the page shows them. */
@WebServlet({"/complaint/figures.csv", "/complaint/figures.xlsx"})
public class FiguresFile extends HttpServlet {
    @Inject
    private transient SupervisionDesk desk;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient SupervisionWords words;

    @Inject
    private transient PageLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Supervision figures =
                desk.takeFigures(request.getParameter("place"), SupervisionPage.period(request.getParameter("period")));
        sheet(figures, TakenSheet.askedBy(request, language))
                .send(
                        response,
                        "figures-" + figures.place().code() + "-"
                                + figures.period().days());
    }

    private TakenSheet sheet(Supervision figures, TakenSheet sheet) {
        sheet.row(List.of(words.name(figures.place()), texts.name(figures.period())));
        sheet.row(Stream.concat(Stream.of("", ""), Figure.SUPERVISED.stream().map(texts::name))
                .toList());
        add(sheet, "supervision.total", List.of(figures.total()), words::name);
        add(sheet, "supervision.places", figures.places(), place -> words.line(place, figures.place()));
        add(sheet, "supervision.officers", figures.officers(), words::name);
        add(sheet, "supervision.categories", figures.categories(), words::name);
        add(sheet, "supervision.channels", figures.channels(), texts::name);
        figures.repeated()
                .forEach(post -> sheet.row(List.of(
                        texts.get("supervision.repeated"), words.post(post), Integer.toString(post.complaints()))));
        figures.repeatedOfficers()
                .forEach(named -> sheet.row(List.of(
                        texts.get("supervision.repeatedOfficers"),
                        words.name(named.officer()),
                        Integer.toString(named.complaints()))));
        return sheet;
    }

    private <T> void add(TakenSheet sheet, String title, List<FigureLine<T>> lines, Function<T, String> called) {
        for (FigureLine<T> line : lines)
            sheet.row(Stream.concat(
                            Stream.of(texts.get(title), called.apply(line.of())),
                            Figure.SUPERVISED.stream().map(figure -> Integer.toString(line.count(figure))))
                    .toList());
    }
}
