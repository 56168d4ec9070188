package pk.gov.balochistan.police.recordimport;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sheet.KnownPlaces;
import pk.gov.balochistan.police.sheet.ReportLine;
import pk.gov.balochistan.police.sheet.SheetReport;

/** Takes over criminal records from old registers: tried first, then entered together. */
@Stateless
public class RecordImportDesk {
    @Inject
    RecordImports imports;

    @Inject
    Places places;

    @Inject
    Offences offences;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** What entering the sheet would do, line by line; nothing is entered. */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public RecordReport tryOut(RecordSheet sheet) {
        return imports.tryOut(sheet.register(), read(sheet));
    }

    /** Enters every line that is not known yet, all together; where one is refused, none. */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public RecordReport enter(RecordSheet sheet) {
        List<RecordLine> lines = read(sheet);
        RecordReport tried = imports.tryOut(sheet.register(), lines);
        if (tried.report().isRefused()) return tried;
        List<ReportLine> entered = imports.enter(sheet.register(), lines, callers.current());
        return new RecordReport(new SheetReport(sheet.register(), entered), tried.met());
    }

    /** Every district that a sheet may name, each followed by its stations. */
    @Permit(value = Permission.CRIMINAL_RECORD_WRITE, audited = false)
    public List<Place> listPlaces() {
        return places.listDistrictsWithStations();
    }

    /** Every section that it may name. */
    @Permit(value = Permission.CRIMINAL_RECORD_WRITE, audited = false)
    public List<Offence> listSections() {
        return offences.all();
    }

    private List<RecordLine> read(RecordSheet sheet) {
        RecordLineReader reader = new RecordLineReader(
                sheet.register(),
                new KnownPlaces(listPlaces()),
                listSections(),
                LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN));
        return sheet.lines().stream().map(reader::read).toList();
    }
}
