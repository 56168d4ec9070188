package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.testing.Some;

/** The program answers by text under a policy alone, each answer cites it, and whoever asked says later whether it was right. */
class EnquiryPolicyDbTest {
    private static final String NO_POLICY = Texts.text("enquiry.sms.policy", Language.ENGLISH);
    private static final BeltNumber OTHER = new BeltNumber("Q-78");

    @TempDir
    Path data;

    @EveryEngine
    void eachAnswerCitesThePolicyAndCountsWhatItFound(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            trial.ask(codes.get(0));
            enter(trial);
            assertTrue(trial.ask(codes.get(1)).contains("RECORD"));
            trial.ask("00000000");
            assertEquals(List.of("1 false", "1 true"), runs(trial), "a refusal is no run");
        }
    }

    @EveryEngine
    void whereTheTransactionFailsThereIsNoRun(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            String words = EnquiryTrial.words(trial.issueCodes().get(0));
            EnquiryText text = new EnquiryText(
                    EnquiryTrial.LINK,
                    EnquiryTrial.PHONE,
                    words,
                    UUID.randomUUID().toString());
            assertThrows(
                    IllegalStateException.class,
                    () -> trial.gateway.perform(em -> {
                        new EnquiryReplies(em, trial.keys, trial.clock()).answer(text, Language.ENGLISH);
                        em.flush();
                        throw new IllegalStateException("the inbox row could not be settled");
                    }));
            assertEquals(List.of(), runs(trial));
        }
    }

    /** A stranger is told what strangers are told: the words would say that the phone is known. */
    @EveryEngine
    void withoutAPolicyNobodyIsAnsweredAndOnlyAnOfficerWithARightCodeIsToldSo(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            String refused = Texts.text("enquiry.sms.refused", Language.ENGLISH);
            trial.sql("update use_policy set review_by = date '2026-11-21'");
            assertEquals(NO_POLICY, trial.ask(codes.get(0)));
            assertEquals(refused, trial.ask("00000000"));
            Msisdn stranger = Msisdn.parse("0333-0000001");
            assertEquals(
                    refused,
                    trial.ask(stranger, EnquiryTrial.LINK, EnquiryTrial.words(codes.get(1)), "key-of-a-stranger"));
            assertEquals(1, trial.count(EnquiryResult.NO_POLICY));
            trial.sql("update use_policy set review_by = date '2026-11-22'");
            assertTrue(trial.ask(codes.get(1)).contains("NO RECORD"));
            trial.sql("insert into function_switch_off (id, function_code, open_key, off_at, off_by, off_why)"
                    + " values (9000009, 'HOTLIST_CHECK', 'HOTLIST_CHECK', current_timestamp, 'user:x', 'a trial')");
            assertEquals(NO_POLICY, trial.ask(codes.get(2)));
            assertEquals(1, runs(trial).size());
        }
    }

    @EveryEngine
    void whoAskedSaysOfAHitWhetherItWasRightAndNobodyElseDoes(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            trial.ask(codes.get(0));
            String miss = lastReference(trial);
            enter(trial);
            trial.ask(codes.get(1));
            String hit = lastReference(trial);
            refused(trial, "policy.outcome.none", OTHER, hit);
            refused(trial, "policy.outcome.noHit", EnquiryTrial.BELT, miss);
            refused(trial, "policy.outcome.none", EnquiryTrial.BELT, "0000000000");
            trial.portal.perform(
                    em -> desk(trial, em, EnquiryTrial.BELT).decide(new SaidOutcome(hit, RunOutcome.REFUTED)));
            refused(trial, "policy.outcome.said", EnquiryTrial.BELT, hit);
            assertEquals(
                    List.of(hit + " REFUTED", miss + " null"),
                    trial.portal.inTransaction(em -> desk(trial, em, EnquiryTrial.BELT).listOwn().stream()
                            .map(row -> row.enquiry().reference() + " " + row.outcome())
                            .toList()));
        }
    }

    private static void refused(EnquiryTrial trial, String key, BeltNumber belt, String reference) {
        RuleViolation refusal = assertThrows(
                RuleViolation.class,
                () -> trial.portal.perform(
                        em -> desk(trial, em, belt).decide(new SaidOutcome(reference, RunOutcome.CONFIRMED))));
        assertEquals(key, refusal.key());
    }

    private static EnquiryDesk desk(EnquiryTrial trial, EntityManager em, BeltNumber belt) {
        Caller officer = new Caller("user:q.si", "web", 9_000_001L, belt, Set.of(), List.of());
        return new EnquiryDesk(
                new EnquiryPermits(em),
                new Enquiries(em),
                new PolicyRuns(em),
                () -> officer,
                trial.keys,
                trial.clock());
    }

    private static String lastReference(EnquiryTrial trial) {
        trial.pass(Duration.ofMinutes(1));
        return trial.portal.inTransaction(em -> em.createQuery(
                        "select e.reference from Enquiry e order by e.askedAt desc, e.id desc", String.class)
                .setMaxResults(1)
                .getSingleResult());
    }

    private static List<String> runs(EnquiryTrial trial) {
        return trial.portal.inTransaction(
                em -> em.createQuery("select r from PolicyRun r order by r.id", PolicyRun.class)
                        .getResultStream()
                        .map(run -> run.edition() + " " + run.isHit())
                        .toList());
    }

    private static void enter(EnquiryTrial trial) {
        trial.portal.perform(em -> new CriminalRecords(em)
                .add(SomeRecord.with(
                        Some.cnic(),
                        CourtOutcome.CONVICTED,
                        false,
                        new Places(em, trial.clock()).require(Some.STATION))));
    }
}
