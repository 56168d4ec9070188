package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.testing.Some;

class EnquiryRepliesDbTest {
    private static final String REFUSED = Texts.text("enquiry.sms.refused", Language.ENGLISH);
    private static final Msisdn STRANGER = Msisdn.parse("0333-0000001");

    @TempDir
    Path data;

    @EveryEngine
    void aRightCodeBuysTheLeastAnswer(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            enter(trial, CourtOutcome.CONVICTED);
            EnquiryReply reply = trial.reply(
                    EnquiryTrial.PHONE,
                    EnquiryTrial.LINK,
                    EnquiryTrial.words(trial.issueCodes().get(0)),
                    key());
            assertTrue(reply.words().startsWith("CNIC ..5671: RECORD. Ref "), reply.words());
            assertTrue(reply.words().contains("22-11-2026 13:00"), reply.words());
            assertEquals(Outcome.OK, reply.outcome());
            assertEquals("STOP [FIR 12/2026]", reply.note().reason());
            assertFalse(reply.note().toString().contains(Some.cnic().digits()));
        }
    }

    @EveryEngine
    @Tag("T8")
    void aCodeIsGoodOnceAndThoseBeforeItAreGone(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            assertTrue(trial.ask(codes.get(4)).contains("NO RECORD"));
            assertEquals(REFUSED, trial.ask(codes.get(4)));
            assertEquals(REFUSED, trial.ask(codes.get(1)));
            assertTrue(trial.ask(codes.get(5)).contains("NO RECORD"));
        }
    }

    @EveryEngine
    void aTextDeliveredAgainGetsTheSameReplyAndSpendsNothing(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            String message = key();
            String words = EnquiryTrial.words(codes.get(0));
            String first = trial.ask(EnquiryTrial.PHONE, EnquiryTrial.LINK, words, message);
            trial.pass(Duration.ofHours(2));
            assertEquals(first, trial.ask(EnquiryTrial.PHONE, EnquiryTrial.LINK, words, message));
            assertEquals(1, trial.count(EnquiryResult.NO_RECORD));
            assertEquals(1, EnquiryPermit.CARD - codesLeft(trial));
        }
    }

    @EveryEngine
    void whereTheTransactionFailsTheCodeIsNotSpent(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            String words = EnquiryTrial.words(trial.issueCodes().get(0));
            EnquiryText text = new EnquiryText(EnquiryTrial.LINK, EnquiryTrial.PHONE, words, key());
            assertThrows(
                    IllegalStateException.class,
                    () -> trial.gateway.perform(em -> {
                        new EnquiryReplies(em, trial.keys, trial.clock()).answer(text, Language.ENGLISH);
                        throw new IllegalStateException("the inbox row could not be settled");
                    }));
            assertEquals(EnquiryPermit.CARD, codesLeft(trial));
            assertTrue(trial.ask(EnquiryTrial.PHONE, EnquiryTrial.LINK, words, key())
                    .contains("NO RECORD"));
        }
    }

    @EveryEngine
    void everyRefusalHasTheSameWordsAndItsOwnRow(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            String right = EnquiryTrial.words(codes.get(0));
            Set<String> replies = new LinkedHashSet<>();
            replies.add(trial.ask(STRANGER, EnquiryTrial.LINK, right, key()));
            replies.add(trial.ask(EnquiryTrial.PHONE, "zong", right, key()));
            replies.add(trial.ask("00000000"));
            trial.portal.perform(em -> trial.permit(em)
                    .suspend("phone was lost", "user:dpo", trial.clock().instant()));
            replies.add(trial.ask(EnquiryTrial.PHONE, EnquiryTrial.LINK, right, key()));
            trial.portal.perform(em -> trial.permit(em)
                    .restore("phone was found", "user:dpo", trial.clock().instant()));
            for (String scope : List.of(EnquirySwitch.ALL, EnquirySwitch.ofLink(EnquiryTrial.LINK))) {
                turn(trial, scope, true);
                replies.add(trial.ask(EnquiryTrial.PHONE, EnquiryTrial.LINK, right, key()));
                turn(trial, scope, false);
            }
            trial.sql("update user_account set state = 'LOCKED'");
            replies.add(trial.ask(EnquiryTrial.PHONE, EnquiryTrial.LINK, right, key()));
            trial.sql("update user_account set state = 'ACTIVE'");
            assertEquals(Set.of(REFUSED), replies);
            for (EnquiryResult cause : EnquiryResult.values()) {
                long expected =
                        switch (cause) {
                            case STOPPED -> 2;
                            case UNKNOWN_SENDER, WRONG_LINK, WRONG_CODE, SUSPENDED, NO_POST -> 1;
                            default -> 0;
                        };
                assertEquals(expected, trial.count(cause), cause.name());
            }
            assertTrue(trial.ask(EnquiryTrial.PHONE, EnquiryTrial.LINK, right, key())
                    .contains("NO RECORD"));
        }
    }

    @EveryEngine
    void anOfficerWhosePostEndedMayNotAsk(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            trial.sql("update account_grant set role = 'FRONT_DESK'");
            assertEquals(REFUSED, trial.ask(codes.get(0)));
            assertEquals(1, trial.count(EnquiryResult.NO_POST));
        }
    }

    @EveryEngine
    @Tag("T8")
    void threeWrongCodesPauseThePhoneForAGrowingTime(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            wrong(trial, 3);
            assertEquals(REFUSED, trial.ask(codes.get(0)), "paused");
            trial.pass(EnquiryPermit.FIRST_PAUSE);
            wrong(trial, 3);
            trial.pass(EnquiryPermit.FIRST_PAUSE);
            assertEquals(REFUSED, trial.ask(codes.get(0)), "the second pause is longer");
            trial.pass(EnquiryPermit.FIRST_PAUSE);
            assertTrue(trial.ask(codes.get(0)).contains("NO RECORD"), "a pause ends by itself");
            assertEquals(2, alarms(trial, EnquiryAlarm.THREE_FAILURES));
        }
    }

    @EveryEngine
    void tenAnHourAndFortyADay(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            int answered = 0;
            int limited = 0;
            for (int hour = 0; hour < 5; hour++) {
                List<String> codes = trial.issueCodes();
                for (int i = 0; i < 11; i++) {
                    String reply = trial.ask(codes.get(i));
                    if (reply.contains("NO RECORD")) answered++;
                    else if (reply.equals(Texts.text("enquiry.sms.limit", Language.ENGLISH))) limited++;
                }
                trial.pass(Duration.ofMinutes(61));
            }
            assertEquals(List.of(40, 15), List.of(answered, limited));
        }
    }

    @EveryEngine
    void oneCnicAskedAgainAndAgainRaisesTheAlarm(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            for (int i = 0; i < Enquiries.ASKED_AGAIN - 1; i++) trial.ask(codes.get(i));
            assertEquals(0, alarms(trial, EnquiryAlarm.ASKED_AGAIN));
            trial.ask(codes.get(5));
            assertEquals(1, alarms(trial, EnquiryAlarm.ASKED_AGAIN));
        }
    }

    @EveryEngine
    void aNewCardVoidsTheOldOne(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            String old = trial.issueCodes().get(0);
            List<String> fresh = trial.issueCodes();
            assertEquals(REFUSED, trial.ask(old));
            assertTrue(trial.ask(fresh.get(0)).contains("NO RECORD"));
        }
    }

    @EveryEngine
    @Tag("T8")
    void theSeedOpensInItsOwnRowAlone(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            String code = trial.issueCodes().get(0);
            trial.sql("update enquiry_permit set id = id + 1");
            assertThrows(IllegalStateException.class, () -> trial.ask(code));
        }
    }

    @EveryEngine
    void anIncompleteTextGetsTheSameHelpForEverybody(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            assertEquals(
                    trial.ask(STRANGER, EnquiryTrial.LINK, "5440112345671", key()),
                    trial.ask(EnquiryTrial.PHONE, EnquiryTrial.LINK, "5440112345671", key()));
        }
    }

    private static void wrong(EnquiryTrial trial, int times) {
        for (int i = 0; i < times; i++) assertEquals(REFUSED, trial.ask("0000000" + i));
    }

    private static void turn(EnquiryTrial trial, String scope, boolean stop) {
        trial.portal.perform(em -> {
            EnquiryPermits permits = new EnquiryPermits(em);
            EnquirySwitch turned = permits.switchOf(scope);
            turned.turn(stop, "a drill", "user:igp", trial.clock().instant());
            permits.keep(turned);
        });
    }

    private static long codesLeft(EnquiryTrial trial) {
        return trial.permit(trial.portal.entityManager()).codesLeft();
    }

    private static long alarms(EnquiryTrial trial, EnquiryAlarm alarm) {
        EntityManager em = trial.portal.entityManager();
        return em.createQuery("select count(e) from Enquiry e where e.alarm = :alarm", Long.class)
                .setParameter("alarm", alarm)
                .getSingleResult();
    }

    private static void enter(EnquiryTrial trial, CourtOutcome outcome) {
        trial.portal.perform(em -> new CriminalRecords(em)
                .add(SomeRecord.with(
                        Some.cnic(), outcome, false, new Places(em, trial.clock()).require(Some.STATION))));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
