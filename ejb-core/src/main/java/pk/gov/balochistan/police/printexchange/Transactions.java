package pk.gov.balochistan.police.printexchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import pk.gov.balochistan.police.ansinist.Transaction;
import pk.gov.balochistan.police.ansinist.TransactionReader;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.printtaking.PrintReading;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Fills open sets from ANSI/NIST transactions. */
@Dependent
public class Transactions {
    private final CriminalRecords records;
    private final PrintSets sets;
    private final PrintReleases releases;

    @Inject
    public Transactions(EntityManager em, PrintSets sets) {
        this.records = new CriminalRecords(em);
        this.sets = sets;
        this.releases = new PrintReleases(em);
    }

    /**
     * Fills the fingers of an open set of this record that it says nothing of yet.
     *
     * @param file null where none was sent
     * @throws RuleViolation taking.closed; nist.otherRecord for what this office handed out of another record; those of
     *     {@link TransactionReader#read}, and then nothing is taken
     */
    public FilledSet fill(CriminalRecord record, PrintSet set, byte[] file, Signatory by, Instant at) {
        Transaction read = TransactionReader.read(file);
        refuseOfAnother(read, record);
        try (PrintReading reading = new PrintReading()) {
            return new TransactionFill(reading, sets, set, by, at).fill(read);
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
