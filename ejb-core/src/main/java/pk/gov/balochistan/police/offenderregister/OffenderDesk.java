package pk.gov.balochistan.police.offenderregister;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.recall.NewReceipt;
import pk.gov.balochistan.police.recall.NewTelling;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Tells the register of sex offenders who was convicted, and whose conviction fell. Source: Anti-Rape Act 2021, section 24. */
@Stateless
public class OffenderDesk {
    @Inject
    CriminalRecords records;

    @Inject
    OffenderReports reports;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** One more than a page of 50 where there is another. */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public List<OffenderRow> list(OffenderPile pile, int page) {
        return reports.list(pile, page);
    }

    /** @param entrySeq number of the entry within the record @throws RuleViolation refusal.notFound, also of a section that the register does not keep */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public OffenderSheet open(RecordNumber number, int entrySeq) {
        return reports.sheet(records.require(number), entrySeq);
    }

    /** What stands in the letter that is to go, or went last. @throws RuleViolation refusal.notFound also where there is nothing to tell */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public OffenderLetter letter(RecordNumber number, int entrySeq) {
        CriminalRecord record = records.require(number);
        OffenderSheet sheet = reports.sheet(record, entrySeq);
        if (sheet.state() == OffenderState.NONE) throw new RuleViolation("refusal.notFound");
        Long station = sheet.entry().placeId();
        return new OffenderLetter(sheet, record, places.byIds(List.of(station)).get(station));
    }

    /** Enters by which letter the register was told. @throws RuleViolation refusal.notFound; those of {@link OffenderReports#tell} */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void tell(RecordNumber number, int entrySeq, NewTelling told) {
        CriminalRecord record = records.require(number);
        record.takeFor(entrySeq, clock.instant());
        reports.tell(reports.sheet(record, entrySeq), record, told, examiner(), clock.instant());
    }

    /** Enters what the register wrote back. @throws RuleViolation refusal.notFound; those of {@link OffenderReports#confirm} */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void confirm(RecordNumber number, int entrySeq, NewReceipt receipt) {
        reports.confirm(reports.sheet(records.require(number), entrySeq), receipt, examiner(), clock.instant());
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
