package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.printimport.BatchLine;
import pk.gov.balochistan.police.printimport.Doubt;
import pk.gov.balochistan.police.printimport.FileKind;
import pk.gov.balochistan.police.printimport.IncomingFile;
import pk.gov.balochistan.police.printimport.NewBatch;
import pk.gov.balochistan.police.printimport.PrintBatch;
import pk.gov.balochistan.police.printimport.PrintBatches;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Texts;

/** A batch of old prints, of which two files wait: the right thumb of one is like that of another record, and one shows too little of the finger. */
public final class DemoImports {
    private static final int DPI = 500;

    /** The records of which other prints of the demo are. */
    private static final int PASSED_OVER = 12;

    private final EntityManager em;
    private final DemoPrints prints;
    private final PrintSets sets;
    private final PrintBatches batches;
    private final UserAccount examiner;
    private final Instant now;

    public DemoImports(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.prints = new DemoPrints(em, keys, clock);
        this.sets = new PrintSets(em, keys);
        this.batches = new PrintBatches(em);
        this.examiner = new UserAccounts(em, keys).require(Username.parse("cro.examiner"));
        this.now = clock.instant().minus(Duration.ofDays(2));
    }

    /** Grown once in a program. */
    private static final class Thumb {
        static final byte[] PNG = Impression.of(InventedFinger.of(1_001), 77).png();
        static final PrintTemplate TEMPLATE = PrintTemplate.extract(PNG, DPI);
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        Reason reason = new Reason("Old ten-print cards of the Quetta office", "IGP 4411/CRO/2026");
        Caller by = new Caller(examiner.actor(), "web", examiner.id(), examiner.belt(), Set.of(), List.of());
        PrintBatch batch = batches.add(new NewBatch("quetta-1998-a", "Register of Quetta 1998", reason), by, now);
        em.flush();
        List<CriminalRecord> records = em
                .createQuery("select r from CriminalRecord r order by r.person.cnic", CriminalRecord.class)
                .getResultList()
                .stream()
                .filter(record -> DemoPrints.uncleared(record) != null)
                .toList();
        CriminalRecord like = records.get(0);
        List<CriminalRecord> without = records.stream()
                .skip(PASSED_OVER)
                .filter(record -> DemoPrints.uncleared(record).seq() > 1)
                .toList();
        wait(batch, 2, without.get(0), Doubt.like(like.id(), like.number()));
        wait(batch, 3, without.get(1), Doubt.of("printImport.why.quality", 1));
    }

    private void wait(PrintBatch batch, int line, CriminalRecord record, Doubt doubt) {
        RecordedOffence entry = DemoPrints.uncleared(record);
        PrintSet set = sets.begin(record.id(), prints.ground(entry), examiner.signatory(), now);
        em.flush();
        PrintImage image = new PrintImage(Thumb.PNG, DPI);
        sets.take(set, Finger.RIGHT_THUMB, ImpressionKind.ROLLED, image, Thumb.TEMPLATE, examiner.signatory(), now);
        IncomingFile file = new IncomingFile(
                line,
                "cards/" + (1_700 + line) + ".an2",
                FileKind.NIST,
                hash(record),
                LocalDate.ofInstant(now, Texts.PAKISTAN));
        BatchLine kept = new BatchLine(batch, file, set, null, now);
        kept.waitFor(doubt);
        batches.add(kept);
    }

    private static String hash(CriminalRecord record) {
        try {
            byte[] content = record.number().digits().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
