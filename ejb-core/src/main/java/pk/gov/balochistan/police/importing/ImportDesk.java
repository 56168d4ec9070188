package pk.gov.balochistan.police.importing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sheet.KnownPlaces;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.ReportLine;
import pk.gov.balochistan.police.sheet.SheetReport;

/** Takes over complaints that were received elsewhere: tried first, then filed together. */
@Stateless
public class ImportDesk {
    @Inject
    Imports imports;

    @Inject
    Places places;

    @Inject
    Categories categories;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** What filing the sheet would do, line by line; nothing is filed. */
    @Permit(Permission.COMPLAINT_IMPORT)
    public SheetReport tryOut(ImportSheet sheet) {
        List<ReadLine> lines = read(sheet);
        Set<String> known =
                imports.known(lines.stream().filter(ImportDesk::isRight).toList());
        return new SheetReport(
                sheet.source().name(),
                lines.stream().map(line -> tried(line, known)).toList());
    }

    /** Files every line that is not known yet, all together; where one is refused, none. */
    @Permit(Permission.COMPLAINT_IMPORT)
    public SheetReport file(ImportSheet sheet) {
        List<ReadLine> lines = read(sheet);
        if (!lines.stream().allMatch(ImportDesk::isRight)) return tryOut(sheet);
        return new SheetReport(sheet.source().name(), imports.file(lines, callers.current()));
    }

    /** Every district that a sheet may name, each followed by its stations. */
    @Permit(value = Permission.COMPLAINT_IMPORT, audited = false)
    public List<Place> listPlaces() {
        return places.listDistrictsWithStations();
    }

    /** Every kind of complaint that it may name. */
    @Permit(value = Permission.COMPLAINT_IMPORT, audited = false)
    public List<ComplaintCategory> listCategories() {
        return categories.list();
    }

    private List<ReadLine> read(ImportSheet sheet) {
        LineReader reader = new LineReader(
                sheet.source(),
                new KnownPlaces(listPlaces()),
                new KnownKinds(listCategories()),
                LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN));
        return sheet.lines().stream().map(reader::read).toList();
    }

    private static boolean isRight(ReadLine line) {
        return line.problems().isEmpty();
    }

    private static ReportLine tried(ReadLine line, Set<String> known) {
        if (!isRight(line)) return ReportLine.refused(line.number(), line.reference(), line.problems());
        boolean isKnown = known.contains(line.complaint().idempotencyKey());
        return ReportLine.of(line.number(), line.reference(), isKnown ? LineOutcome.KNOWN : LineOutcome.TO_FILE, null);
    }
}
