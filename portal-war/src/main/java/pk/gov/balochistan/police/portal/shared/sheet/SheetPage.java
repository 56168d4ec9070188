package pk.gov.balochistan.police.portal.shared.sheet;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.portal.shared.CsvSheet;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.SentFile;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.ReportLine;
import pk.gov.balochistan.police.sheet.Sheet;
import pk.gov.balochistan.police.sheet.SheetColumn;
import pk.gov.balochistan.police.sheet.SheetReport;

/**
 * A page on which a sheet is tried first, and taken over when nothing in it is refused. The sheet stays with the page between the two, so that
 * what is taken over is what was tried; the desk looks at each line again.
 */
public abstract class SheetPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    private PageMessages messages;

    @Inject
    private PageTexts texts;

    @Inject
    private PageLanguage language;

    @Inject
    private SentFile file;

    private byte[] content;
    private transient SheetReport report;

    /** One line of the report, ready to be written. */
    public record Line(
            String line, String reference, String outcome, String style, String number, List<String> problems) {}

    /** What taking the sheet over would do; nothing is taken over. @throws RuleViolation where it is no such sheet */
    protected abstract SheetReport tried(byte[] sheet);

    /** Takes it over. @throws RuleViolation as {@link #tried} */
    protected abstract SheetReport filed(byte[] sheet);

    /** The columns of such a sheet. */
    protected abstract SheetColumn[] columns();

    /** Name of the file in which the report is taken away. */
    protected abstract String reportName(SheetReport taken);

    /** Reads the sheet that was sent and says what taking it over would do. */
    public void tryOut() {
        report = null;
        content = null;
        try {
            content = file.content(Sheet.MOST_OCTETS).orElseThrow(() -> new RuleViolation("bulk.refusal.none"));
            report = tried(content);
        } catch (RuleViolation refusal) {
            content = null;
            messages.refuse(fields().get(refusal.about()), refusal);
        }
    }

    /** Beside which field of the form {@code sheet} a refusal stands, by its key; any other at the head of the page. */
    protected Map<String, String> fields() {
        return Map.of();
    }

    /** Takes over what was tried. */
    public void file() {
        act(this::filed);
        if (report != null && !report.isRefused())
            messages.done("bulk.filed", report.count(LineOutcome.FILED), report.count(LineOutcome.KNOWN));
        content = null;
    }

    private void act(Function<byte[], SheetReport> order) {
        if (content == null) {
            messages.refuse(new RuleViolation("bulk.refusal.none"));
            return;
        }
        try {
            report = order.apply(content);
        } catch (RuleViolation refusal) {
            report = null;
            messages.refuse(refusal);
        }
    }

    /** The whole report to be taken away: each problem in a line of its own. */
    public void download() throws IOException {
        if (report == null) {
            messages.refuse(new RuleViolation("bulk.refusal.none"));
            return;
        }
        CsvSheet sheet = headed("line", "reference", "outcome", "number", "column", "problem");
        for (ReportLine line : report.lines()) {
            List<String> begin = List.of(
                    Integer.toString(line.number()),
                    orEmpty(line.reference()),
                    texts.name(line.outcome()),
                    number(line));
            if (line.problems().isEmpty())
                sheet.row(Stream.concat(begin.stream(), Stream.of("", "")).toList());
            line.problems()
                    .forEach(problem -> sheet.row(Stream.concat(
                                    begin.stream(), Stream.of(problem.column().heading(), words(problem.refusal())))
                            .toList()));
        }
        send(sheet, reportName(report));
    }

    /** An empty sheet under these headings of {@code bulk}. */
    protected final CsvSheet headed(String... columns) {
        CsvSheet sheet = new CsvSheet();
        sheet.row(Stream.of(columns).map(column -> texts.get("bulk." + column)).toList());
        return sheet;
    }

    /** Adds every district and its stations, by code and by both names. */
    protected static void addPlaces(
            CsvSheet sheet, List<Place> places, SheetColumn ofDistricts, SheetColumn ofStations) {
        Place district = null;
        for (Place place : places) {
            boolean isStation = place.kind() == PlaceKind.STATION;
            if (!isStation) district = place;
            sheet.row(List.of(
                    (isStation ? ofStations : ofDistricts).heading(),
                    place.code(),
                    place.name(Language.ENGLISH),
                    place.name(Language.URDU),
                    isStation ? district.code() : ""));
        }
    }

    protected static void send(CsvSheet sheet, String name) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        sheet.send((HttpServletResponse) faces.getExternalContext().getResponse(), name);
        faces.responseComplete();
    }

    /** The headings that a sheet needs, as they are written. */
    public String getHeadings() {
        return headings(false);
    }

    /** Those that it may have besides. */
    public String getOptionalHeadings() {
        return headings(true);
    }

    private String headings(boolean isOptional) {
        return Stream.of(columns())
                .filter(column -> column.isOptional() == isOptional)
                .map(SheetColumn::heading)
                .collect(Collectors.joining(", "));
    }

    public boolean isTried() {
        return report != null;
    }

    /** Whether there is something to take over and nothing is refused. */
    public boolean isReady() {
        return report != null && content != null && !report.isRefused() && report.count(LineOutcome.TO_FILE) > 0;
    }

    /** How many lines come to what, as far as any do. */
    public List<String> getCounts() {
        return Stream.of(LineOutcome.values())
                .filter(outcome -> report.count(outcome) > 0)
                .map(outcome -> texts.of("bulk.count", texts.name(outcome), report.count(outcome)))
                .toList();
    }

    /** The refused lines, or else the first of all; the file that can be taken away has every one. */
    public List<Line> getLines() {
        return report.lines().stream()
                .filter(line -> !report.isRefused() || line.outcome() == LineOutcome.REFUSED)
                .limit(SHOWN)
                .map(this::line)
                .toList();
    }

    private Line line(ReportLine line) {
        return new Line(
                Integer.toString(line.number()),
                orEmpty(line.reference()),
                texts.name(line.outcome()),
                style(line.outcome()),
                number(line),
                line.problems().stream()
                        .map(problem -> texts.of("bulk.wrong", texts.name(problem.column()), words(problem.refusal())))
                        .toList());
    }

    private static String style(LineOutcome outcome) {
        return switch (outcome) {
            case REFUSED -> "tag bad";
            case DIFFERS -> "tag warn";
            case KNOWN, NOT_ON_RECORD -> "tag quiet";
            case TO_FILE, FILED -> "tag good";
        };
    }

    private static String number(ReportLine line) {
        return line.filedAs() == null ? "" : line.filedAs().printed();
    }

    private String words(RuleViolation refusal) {
        return Texts.text(refusal.key(), language.current(), refusal.arguments());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
