package pk.gov.balochistan.police.prisonrecord;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.prison.Prison;
import pk.gov.balochistan.police.prison.Prisons;
import pk.gov.balochistan.police.recordimport.RecordReport;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sheet.KnownPlaces;
import pk.gov.balochistan.police.sheet.ReportLine;
import pk.gov.balochistan.police.sheet.SheetReport;

/** Takes over admissions, transfers and releases from the sheets of the prisons department: tried first, then entered together. */
@Stateless
public class PrisonSheetDesk {
    @Inject
    PrisonImports imports;

    @Inject
    Places places;

    @Inject
    Prisons prisons;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** What entering the sheet would do, line by line; nothing is entered. */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public RecordReport tryOut(PrisonSheet sheet) {
        return imports.tryOut(sheet.letter(), read(sheet), callers.current());
    }

    /** Enters every line about persons on record that is not known yet, all together; where one is refused, none. */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public RecordReport enter(PrisonSheet sheet) {
        List<PrisonLine> lines = read(sheet);
        RecordReport tried = imports.tryOut(sheet.letter(), lines, callers.current());
        if (tried.report().isRefused()) return tried;
        List<ReportLine> entered = imports.enter(sheet.letter(), lines, callers.current());
        return new RecordReport(new SheetReport(sheet.letter(), entered), tried.met());
    }

    /** Every district that a sheet may name, each followed by its stations. */
    @Permit(value = Permission.CRIMINAL_RECORD_WRITE, audited = false)
    public List<Place> listPlaces() {
        return places.listDistrictsWithStations();
    }

    /** Every prison that it may name. */
    @Permit(value = Permission.CRIMINAL_RECORD_WRITE, audited = false)
    public List<Prison> listPrisons() {
        return prisons.all();
    }

    private List<PrisonLine> read(PrisonSheet sheet) {
        PrisonLineReader reader = new PrisonLineReader(
                new KnownPrisons(listPrisons()),
                new KnownPlaces(listPlaces()),
                LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN));
        return sheet.lines().stream().map(reader::read).toList();
    }
}
