package pk.gov.balochistan.police.portal.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.supervision.FigureLine;
import pk.gov.balochistan.police.supervision.Supervision;
import pk.gov.balochistan.police.supervision.SupervisionDesk;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Period;

/**
 * Hands out the figures of a place for the weekly meeting, as a paper: what is above nought, place by place, and what figures do not
 * show. It is read and written down as the page of the figures is.
 */
@WebServlet("/complaint/digest.pdf")
public class DigestFile extends HttpServlet {
    @Inject
    private transient SupervisionDesk desk;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient SupervisionWords words;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Period period = SupervisionPage.period(request.getParameter("period"));
        Supervision figures = desk.takeFigures(request.getParameter("place"), period);
        digest(figures).send(response, "digest-" + figures.place().code());
    }

    private Paper digest(Supervision figures) {
        // Sheets of several places lie on one table: each heading says of which place and day it is.
        String place = words.name(figures.place());
        LocalDate day = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        Paper paper = papers.begin("supervision.digestTitle", place, day);
        paper.fact(place, texts.name(figures.period()));
        UnaryOperator<String> heading =
                title -> texts.of("supervision.digestPart", texts.get(title), place, figures.period(), day);
        paper.text(inWords(figures.total()));
        add(paper, heading.apply("supervision.places"), figures.places(), line -> words.line(line, figures.place()));
        add(paper, heading.apply("supervision.categories"), figures.categories(), words::name);
        add(paper, heading.apply("supervision.channels"), figures.channels(), (TextKey channel) -> texts.name(channel));
        if (!figures.repeated().isEmpty()) paper.heading(heading.apply("supervision.repeated"));
        figures.repeated()
                .forEach(post -> paper.fact(words.post(post), texts.isolated(Integer.toString(post.complaints()))));
        return paper.heading(texts.get("supervision.notShown")).text(texts.get("supervision.notShownText"));
    }

    private <T> void add(Paper paper, String title, List<FigureLine<T>> lines, Function<? super T, String> called) {
        List<FigureLine<T>> counted =
                lines.stream().filter(line -> !line.figures().isEmpty()).toList();
        if (counted.isEmpty()) return;
        paper.heading(title);
        counted.forEach(line -> paper.fact(called.apply(line.of()), inWords(line)));
    }

    /** Such as "Open 12 · Overdue 3"; what is nought is left out. */
    private String inWords(FigureLine<?> line) {
        return Figure.SUPERVISED.stream()
                .filter(figure -> line.count(figure) > 0)
                .map(figure -> texts.name(figure) + " " + texts.isolated(Integer.toString(line.count(figure))))
                .collect(Collectors.joining(" · "));
    }
}
