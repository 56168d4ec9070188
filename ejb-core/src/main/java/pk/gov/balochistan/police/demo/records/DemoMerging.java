package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.merging.NewMerge;
import pk.gov.balochistan.police.merging.RecordMerge;
import pk.gov.balochistan.police.merging.RecordMerges;
import pk.gov.balochistan.police.shared.KeyRing;

/** Invented persons who were entered twice: two records are joined, of two others it is proposed. */
public final class DemoMerging {
    private final CriminalRecords records;
    private final RecordMerges merges;
    private final Signatory one;
    private final Signatory other;
    private final Instant now;

    public DemoMerging(EntityManager em, KeyRing keys, Clock clock) {
        UserAccounts accounts = new UserAccounts(em, keys);
        this.records = new CriminalRecords(em);
        this.merges = new RecordMerges(em);
        this.one = accounts.require(Username.parse("cro.examiner")).signatory();
        this.other = accounts.require(Username.parse("cro.second")).signatory();
        this.now = clock.instant();
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        RecordMerge papers = merges.propose(
                record(37),
                record(36),
                new NewMerge(
                        NewMerge.Kind.JOIN,
                        NewMerge.Basis.PAPERS,
                        "Two CNIC cards, one cancelled by NADRA's letter 77; the photographs are of one man"),
                one,
                daysAgo(18));
        merges.confirm(papers, other, daysAgo(17));
        merges.propose(
                record(39),
                record(38),
                new NewMerge(
                        NewMerge.Kind.JOIN,
                        NewMerge.Basis.STATEMENT,
                        "The man says both are his; father and address are the same in both"),
                one,
                daysAgo(2));
    }

    /** By the number in its CNIC. */
    private CriminalRecord record(int number) {
        return records.find(new Cnic("54400" + String.format("%07d", number) + "1"))
                .orElseThrow();
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
