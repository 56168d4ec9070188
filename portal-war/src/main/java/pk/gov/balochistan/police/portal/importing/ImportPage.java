package pk.gov.balochistan.police.portal.importing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.importing.Column;
import pk.gov.balochistan.police.importing.ImportDesk;
import pk.gov.balochistan.police.importing.ImportReport;
import pk.gov.balochistan.police.importing.ImportSheet;
import pk.gov.balochistan.police.importing.LineOutcome;
import pk.gov.balochistan.police.importing.ReportLine;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.portal.shared.CsvSheet;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.reception.ImportSource;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * A sheet of complaints received elsewhere is tried first, and filed when nothing in it is refused. The sheet stays with the page between
 * the two, so that what is filed is what was tried; the desk looks at each line again.
 */
@Named("importPage")
@ViewScoped
public class ImportPage implements Serializable {
    private static final int SHOWN = 200;

    @Inject
    private transient ImportDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private PageTexts texts;

    @Inject
    private PageLanguage language;

    private ImportSource source;
    private byte[] content;
    private transient Part part;
    private transient ImportReport report;

    /** One line of the report, ready to be written. */
    public record Line(
            String line, String reference, String outcome, String style, String number, List<String> problems) {}

    /** Reads the sheet that was sent and says what filing it would do. */
    public void tryOut() {
        report = null;
        content = null;
        try {
            content = sent();
            report = desk.tryOut(ImportSheet.read(source, content));
        } catch (RuleViolation refusal) {
            content = null;
            messages.refuse(refusal);
        }
    }

    /** Files what was tried. */
    public void file() {
        act(desk::file);
        if (report != null && !report.isRefused())
            messages.done("bulk.filed", report.count(LineOutcome.FILED), report.count(LineOutcome.KNOWN));
        content = null;
    }

    private void act(Function<ImportSheet, ImportReport> order) {
        if (content == null) {
            messages.refuse(new RuleViolation("bulk.refusal.none"));
            return;
        }
        try {
            report = order.apply(ImportSheet.read(source, content));
        } catch (RuleViolation refusal) {
            report = null;
            messages.refuse(refusal);
        }
    }

    private byte[] sent() {
        if (part == null || part.getSize() == 0) throw new RuleViolation("bulk.refusal.none");
        // One octet more than may be: the sheet itself refuses it then.
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(ImportSheet.MOST_OCTETS + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole report to be taken away: each problem in a line of its own. */
    public void download() throws IOException {
        if (report == null) {
            messages.refuse(new RuleViolation("bulk.refusal.none"));
            return;
        }
        CsvSheet sheet = new CsvSheet();
        sheet.row(Stream.of("line", "reference", "outcome", "number", "column", "problem")
                .map(column -> texts.get("bulk." + column))
                .toList());
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
        send(sheet, "import-" + report.source().name());
    }

    /** Whatever a sheet may name, to be taken away: districts, stations and kinds, by code and by both names. */
    public void downloadCodes() throws IOException {
        CsvSheet sheet = new CsvSheet();
        sheet.row(Stream.of("column", "code", "english", "urdu", "district")
                .map(column -> texts.get("bulk." + column))
                .toList());
        Place district = null;
        for (Place place : desk.listPlaces()) {
            boolean isStation = place.kind() == PlaceKind.STATION;
            if (!isStation) district = place;
            sheet.row(List.of(
                    (isStation ? Column.STATION : Column.DISTRICT).heading(),
                    place.code(),
                    place.name(Language.ENGLISH),
                    place.name(Language.URDU),
                    isStation ? district.code() : ""));
        }
        desk.listCategories()
                .forEach(kind -> sheet.row(List.of(
                        Column.CATEGORY.heading(),
                        kind.code(),
                        kind.name(Language.ENGLISH),
                        kind.name(Language.URDU),
                        "")));
        send(sheet, "places-and-kinds");
    }

    private static void send(CsvSheet sheet, String name) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        sheet.send((HttpServletResponse) faces.getExternalContext().getResponse(), name);
        faces.responseComplete();
    }

    public List<ImportSource> getSources() {
        return List.of(ImportSource.values());
    }

    /** The headings that a sheet needs, as they are written. */
    public String getHeadings() {
        return headings(false);
    }

    /** Those that it may have besides. */
    public String getOptionalHeadings() {
        return headings(true);
    }

    private static String headings(boolean isOptional) {
        return Stream.of(Column.values())
                .filter(column -> column.isOptional() == isOptional)
                .map(Column::heading)
                .collect(Collectors.joining(", "));
    }

    public boolean isTried() {
        return report != null;
    }

    /** Whether there is something to file and nothing is refused. */
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
        boolean isBad = line.outcome() == LineOutcome.REFUSED;
        return new Line(
                Integer.toString(line.number()),
                orEmpty(line.reference()),
                texts.name(line.outcome()),
                isBad ? "tag bad" : line.outcome() == LineOutcome.KNOWN ? "tag quiet" : "tag good",
                number(line),
                line.problems().stream()
                        .map(problem -> texts.of("bulk.wrong", texts.name(problem.column()), words(problem.refusal())))
                        .toList());
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

    public ImportSource getSource() {
        return source;
    }

    public void setSource(ImportSource source) {
        this.source = source;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
