package pk.gov.balochistan.police.portal.publicfigures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.balochistan.police.portal.shared.CsvSheet;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.publicfigures.PublicFigure;
import pk.gov.balochistan.police.publicfigures.PublicFiguresDesk;
import pk.gov.balochistan.police.publicfigures.Publication;
import pk.gov.balochistan.police.publicfigures.Publication.OfPlace;

/** Hands out what is published of complaints: a line for the province and each district. 404 before the first day. */
@WebServlet("/figures.csv")
public class FiguresSheet extends HttpServlet {
    @Inject
    private transient PublicFiguresDesk desk;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient PageLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Publication> last = desk.last();
        if (last.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CsvSheet sheet = new CsvSheet();
        sheet.row(Stream.concat(
                        Stream.of(
                                texts.get("figuresPage.dayColumn"),
                                texts.get("figuresPage.code"),
                                texts.get("figuresPage.place")),
                        Arrays.stream(PublicFigure.values()).map(this::heading))
                .toList());
        last.get().places().forEach(line -> sheet.row(row(last.get(), line)));
        sheet.send(response, "complaints-" + last.get().countedOn());
    }

    private String heading(PublicFigure figure) {
        return figure.isPart()
                ? texts.of("figuresPage.part", texts.get("figuresPage.ofThese"), texts.name(figure))
                : texts.name(figure);
    }

    private List<String> row(Publication of, OfPlace line) {
        return Stream.concat(
                        Stream.of(
                                of.countedOn().toString(),
                                line.place().code(),
                                line.place().name(language.current())),
                        Arrays.stream(PublicFigure.values()).map(figure -> Integer.toString(line.count(figure))))
                .toList();
    }
}
