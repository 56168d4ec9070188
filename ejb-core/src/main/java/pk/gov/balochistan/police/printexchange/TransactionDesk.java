package pk.gov.balochistan.police.printexchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;

/** Takes what stands in a transaction onto a set that was begun on its ground. The examiner looks at each finger before the set is finished, as at any. */
@Stateless
public class TransactionDesk {
    @Inject
    CriminalRecords records;

    @Inject
    PrintSets sets;

    @Inject
    Transactions transactions;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * Fills the fingers of an open set that it says nothing of yet, all in one transaction.
     *
     * @param file null where none was sent
     * @throws pk.gov.balochistan.police.shared.RuleViolation refusal.notFound; those of {@link Transactions#fill}
     */
    @Permit(Permission.PRINT_TAKE)
    public FilledSet fill(RecordNumber number, int setSeq, byte[] file) {
        CriminalRecord record = records.require(number);
        PrintSet set = sets.require(record.id(), setSeq);
        return transactions.fill(record, set, file, Signatory.of(callers.current()), clock.instant());
    }
}
