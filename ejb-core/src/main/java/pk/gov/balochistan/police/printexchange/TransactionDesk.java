package pk.gov.balochistan.police.printexchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import pk.gov.balochistan.police.ansinist.Transaction;
import pk.gov.balochistan.police.ansinist.TransactionReader;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.printtaking.PrintReading;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Takes what stands in a transaction onto a set that was begun on its ground. The examiner looks at each finger before the set is finished, as at any. */
@Stateless
public class TransactionDesk {
    @Inject
    CriminalRecords records;

    @Inject
    PrintSets sets;

    @Inject
    PrintReleases releases;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * Fills the fingers of an open set that it says nothing of yet, all in one transaction.
     *
     * @param file null where none was sent
     * @throws RuleViolation refusal.notFound; taking.closed; nist.otherRecord for what this office handed out of another record; those of
     *     {@link TransactionReader#read}, and then nothing is taken
     */
    @Permit(Permission.PRINT_TAKE)
    public FilledSet fill(RecordNumber number, int setSeq, byte[] file) {
        Transaction read = TransactionReader.read(file);
        CriminalRecord record = records.require(number);
        refuseOfAnother(read, record);
        PrintSet set = sets.require(record.id(), setSeq);
        try (PrintReading reading = new PrintReading()) {
            return new TransactionFill(reading, sets, set, Signatory.of(callers.current()), clock.instant()).fill(read);
        }
    }

    /** The prints of one person are not put under another's name by a file of our own. */
    private void refuseOfAnother(Transaction read, CriminalRecord record) {
        if (!read.originator().equals(AgencyCode.own().code())) return;
        releases.find(read.controlNumber())
                .map(release -> sets.recordOf(release.ofSet()))
                .filter(owner -> !owner.equals(record.id()))
                .ifPresent(owner -> {
                    throw new RuleViolation(
                            "nist.otherRecord", records.require(owner).number().printed());
                });
    }
}
