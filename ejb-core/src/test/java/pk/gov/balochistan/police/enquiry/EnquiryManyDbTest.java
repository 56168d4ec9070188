package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.picket.TextAnswer;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.testing.Some;

/** The properties that only many tries show; each prints its count. */
class EnquiryManyDbTest {
    private static final int MANY = 10_000;
    private static final Pattern ENGLISH = Pattern.compile(
            "CNIC \\.\\.\\d{4}: (WANTED|RECORD|NO RECORD)\\. Ref \\d{10}, as of \\d{2}-\\d{2}-\\d{4} \\d{2}:\\d{2}\\."
                    + " Confirm with the Criminal Record Office through 15\\. Do not detain anyone on this text\\.");
    private static final Pattern URDU = Pattern.compile(
            "شناختی کارڈ \\.\\.\\d{4}: (مطلوب|ریکارڈ ہے|ریکارڈ نہیں)۔ حوالہ \\d{10}،"
                    + " \u2066\\d{2}\u2011\\d{2}\u2011\\d{4}\u00a0\\d{2}:\\d{2}\u2069۔ تصدیق: 15 پر کریمنل ریکارڈ آفس۔ اس پر کسی کو حراست میں نہ لیں۔");

    @TempDir
    Path data;

    @EveryEngine
    @Tag("T8")
    void ofTenThousandReplayedCodesNoneIsAccepted(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            assertTrue(trial.ask(codes.get(9)).contains("NO RECORD"));
            int accepted = 0;
            // The rule is ours and the row that holds it is tried on both; one engine is asked all the times.
            int tries = database.engine() == Engine.POSTGRESQL ? MANY : MANY / 5;
            for (int batch = 0; batch < tries / 200; batch++) {
                int first = batch * 200;
                accepted += trial.gateway.inTransaction(em -> replay(em, trial, codes, first));
                trial.portal.perform(em -> trial.permit(em)
                        .restore("the next two hundred", "test", trial.clock().instant()));
            }
            System.out.println("Replayed codes accepted: " + accepted + " of " + tries);
            assertEquals(0, accepted);
            assertEquals(1, trial.count(EnquiryResult.NO_RECORD));
        }
    }

    /** Spent codes and those before them, two between pauses, which are lifted so that each try is judged by its code. */
    private static int replay(EntityManager em, EnquiryTrial trial, List<String> codes, int first) {
        int accepted = 0;
        EnquiryReplies replies = new EnquiryReplies(em, trial.keys, trial.clock());
        for (int i = first; i < first + 200; i++) {
            if (i % 2 == 0 && i > first) liftPause(em, trial);
            EnquiryText text = new EnquiryText(
                    EnquiryTrial.LINK,
                    EnquiryTrial.PHONE,
                    EnquiryTrial.words(codes.get(i % 10)),
                    UUID.randomUUID().toString());
            if (!replies.answer(text, Language.ENGLISH).key().equals("enquiry.sms.refused")) accepted++;
        }
        return accepted;
    }

    private static void liftPause(EntityManager em, EnquiryTrial trial) {
        EnquiryPermit permit = trial.permit(em);
        if (permit.isPausedAt(trial.clock().instant()))
            permit.restore("a trial", "test", trial.clock().instant());
    }

    @Test
    @Tag("T9")
    void ofTenThousandRecordsEveryReplyIsWithinTheWhitelistAndItsLength() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.H2);
                EnquiryTrial trial = new EnquiryTrial(database, data)) {
            EntityManager em = trial.portal.entityManager();
            Place station = new Places(em, trial.clock()).require(Some.STATION);
            Random random = new Random(9);
            int outside = 0;
            int tooMuchTold = 0;
            for (int i = 0; i < MANY; i++) {
                CriminalRecord record = someRecord(random, station);
                Enquiry enquiry = asked(trial, record);
                if (!fits(enquiry, Language.ENGLISH, ENGLISH, 160)) outside++;
                if (!fits(enquiry, Language.URDU, URDU, 134)) outside++;
                if (tellsTooMuch(record, enquiry)) tooMuchTold++;
            }
            System.out.println("Replies outside the whitelist: " + outside + " of " + 2 * MANY
                    + "; answers that tell what is closed: " + tooMuchTold + " of " + MANY);
            assertEquals(List.of(0, 0), List.of(outside, tooMuchTold));
        }
    }

    private static boolean fits(Enquiry enquiry, Language language, Pattern pattern, int most) {
        String words = EnquiryReply.to(enquiry, Optional.empty(), language).words();
        return pattern.matcher(words).matches() && words.length() <= most;
    }

    private static Enquiry asked(EnquiryTrial trial, CriminalRecord record) {
        String words = record.cnic().digits() + " 12345678 STOP FIR 12/2026";
        EnquiryText text = new EnquiryText(EnquiryTrial.LINK, EnquiryTrial.PHONE, words, "key");
        Enquiry enquiry = new Enquiry(
                Enquiry.randomReference(),
                text,
                EnquiryQuestion.read(words).orElseThrow(),
                trial.keys,
                trial.clock().instant());
        enquiry.end(null, EnquiryResult.of(TextAnswer.valueOf(record.answer().name())), null);
        return enquiry;
    }

    /** Judged by a model of its own: one entry that is open, and a court that holds or convicted the person. */
    private static boolean tellsTooMuch(CriminalRecord record, Enquiry enquiry) {
        boolean wanted = false;
        boolean known = false;
        for (RecordedOffence offence : record.offencesFor(true)) {
            boolean closed = offence.isJuvenile() || offence.isSealed();
            boolean court =
                    offence.outcome() == CourtOutcome.CONVICTED || offence.outcome() == CourtOutcome.UNDER_TRIAL;
            boolean open = court
                    || offence.outcome() == CourtOutcome.UNDER_INVESTIGATION
                    || offence.outcome() == CourtOutcome.DORMANT;
            wanted |= !closed && open && offence.isWanted();
            known |= !closed && court;
        }
        EnquiryResult due = wanted ? EnquiryResult.WANTED : known ? EnquiryResult.RECORD : EnquiryResult.NO_RECORD;
        return enquiry.result() != due;
    }

    private static CriminalRecord someRecord(Random random, Place station) {
        CriminalRecord record =
                SomeRecord.of(new Cnic("5" + String.format("%012d", random.nextLong(1_000_000_000_000L))));
        List<CourtOutcome> outcomes = Arrays.asList(CourtOutcome.values());
        int entries = random.nextInt(4);
        for (int i = 1; i <= entries; i++) {
            CourtOutcome outcome = outcomes.get(random.nextInt(outcomes.size()));
            record.addOffence(
                    SomeRecord.offence(i + "/2024", outcome, random.nextInt(5) == 0),
                    station,
                    SomeRecord.FIRST,
                    SomeRecord.NOW);
            if (!outcome.isCleared() && random.nextInt(3) == 0) {
                record.markWanted(i, SomeRecord.warrant(), SomeRecord.FIRST, SomeRecord.NOW);
            }
            if (random.nextInt(5) == 0) SomeRecord.seal(record, i);
        }
        return record;
    }
}
