package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.enquiry.EnquiryPermit;
import pk.gov.balochistan.police.enquiry.EnquiryPermits;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.KeyRing;

/** The whole way of a question about a CNIC: text in, code spent, words blanked, least answer out. */
class CriminalRecordGatewayDbTest {
    static final String OFFICER = "923337654321";
    static final String STRANGER = "923330000001";
    static final String REFUSED = "This question cannot be answered.";

    @TempDir
    Path data;

    @EveryEngine
    @Tag("T8")
    void aCodeBuysOneAnswerAndItsWordsAreBlankedAndInNoLog(TestDatabase database) throws IOException {
        try (GatewayLog log = new GatewayLog();
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            List<String> codes = codesOfAnOfficer(trial);
            String question = "CR 54401-1234567-1 " + codes.get(0) + " STOP FIR 12/2026";
            String answer = trial.ask(OFFICER, question);
            assertTrue(answer.startsWith("CNIC ..5671: NO RECORD. Ref "), answer);
            assertTrue(trial.ask(OFFICER, question + " again").startsWith(REFUSED), "a spent code");
            assertTrue(trial.ask(STRANGER, question).startsWith(REFUSED), "a stranger with an officer's text");
            assertEquals(0, trial.sql("select count(*) from incoming_sms where sealed_body is not null"));
            assertEquals(1, trial.sql("select count(*) from enquiry where result = 'NO_RECORD'"));
            assertEquals(
                    3,
                    trial.sql("select count(*) from audit_entry where action = 'CRIMINAL_RECORD_SMS:ask'"
                            + " and reason like 'STOP [FIR 12/2026%'"));
            assertEquals(
                    2,
                    trial.sql("select count(*) from audit_entry where detail like '% belt:Q-77'"),
                    "the trail names the officer whose phone asked, and nobody for a stranger");
            assertEquals(0, trial.sql("select count(*) from audit_entry where actor like '%" + OFFICER + "%'"));
            log.assertHoldsNone("3337654321", "3330000001", "1234567", codes.get(0), "FIR 12/2026", "NO RECORD");
        }
    }

    @EveryEngine
    void aTextDeliveredAgainSpendsNothing(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            String question = "CR 54401-1234567-1 " + codesOfAnOfficer(trial).get(0) + " STOP FIR 12/2026";
            trial.ask(OFFICER, question);
            trial.centre.text(OFFICER, GatewayTrial.CODE, question);
            trial.ask(OFFICER, "HELP");
            assertEquals(1, trial.sql("select count(*) from enquiry"));
            assertEquals(1, trial.sql("select next_counter from enquiry_permit"));
        }
    }

    /** On one engine: the count itself is shown on each in EnquiryAlarmsDbTest, and the gateway takes some seconds to look again. */
    @Test
    void theFiguresCountTheAlarms() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            codesOfAnOfficer(trial);
            assertTrue(trial.metrics().contains("gateway_enquiry_alarms 0\n"), trial.metrics());
            for (int i = 0; i < 3; i++) trial.ask(OFFICER, "CR 54401-1234567-1 0000000" + i + " STOP FIR 12/2026");
            GatewayTrial.await("the alarm", () -> figures(trial).contains("gateway_enquiry_alarms 1\n"));
        }
    }

    private static String figures(GatewayTrial trial) {
        try {
            return trial.metrics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> codesOfAnOfficer(GatewayTrial trial) {
        return codesOfAnOfficer(trial, data);
    }

    /** An officer who may ask from {@link #OFFICER} over the first link, and a card of codes. */
    static List<String> codesOfAnOfficer(GatewayTrial trial, Path data) {
        KeyRing keys = KeyRing.of(data);
        trial.unit.perform(em -> {
            for (String sql : List.of(
                    "insert into officer (id, belt_number, name_en, name_ur, rank_code, place_id)"
                            + " select 9000001, 'Q-77', 'Zarak Khan', 'x', 'SI', id from place where code = 'station-quetta-sariab'",
                    "insert into user_account (id, username, belt_number, name_en, name_ur, password_hash, state,"
                            + " used_at, created_at, created_by) values (9000002, 'q.si', 'Q-77', 'Zarak Khan', 'x', 'x',"
                            + " 'ACTIVE', current_timestamp, current_timestamp, 'test')",
                    "insert into account_grant (id, account_id, role, place_id, valid_from, granted_by, granted_at)"
                            + " select 9000003, 9000002, 'STATION_OFFICER', id, timestamp '2020-01-01 00:00:00', 'test',"
                            + " current_timestamp from place where code = 'station-quetta-sariab'")) {
                em.createNativeQuery(sql).executeUpdate();
            }
            em.persist(new EnquiryPermit(
                    9000002, new BeltNumber("Q-77"), new Msisdn(OFFICER), "main", "user:dpo", Instant.now()));
        });
        return trial.unit.inTransaction(em -> new EnquiryPermits(em)
                .findByPhone(new Msisdn(OFFICER))
                .orElseThrow()
                .issueCodes(keys, Instant.now()));
    }
}
