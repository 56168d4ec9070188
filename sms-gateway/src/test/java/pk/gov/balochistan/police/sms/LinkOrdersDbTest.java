package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sms.standin.Pdu;
import pk.gov.balochistan.police.sms.standin.SmsCentre;
import pk.gov.balochistan.police.sms.transport.LinkSettings;

/** An administrator's orders for the links, and which link takes what, over real links and with the rights of production. */
class LinkOrdersDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OF_UFONE = "923331234567";
    private static final String PORTED = "923339999999";
    private static final Duration SECONDS = Duration.ofSeconds(10);

    @TempDir
    Path data;

    private static void order(GatewayTrial trial, String link, String act) {
        trial.unit.perform(em -> {
            em.createNativeQuery("delete from link_order where link = '" + link + "'")
                    .executeUpdate();
            em.createNativeQuery("insert into link_order (link, act, why, ordered_at, ordered_by, version) values ('"
                            + link + "', '" + act + "', 'a trial', current_timestamp, 'user:admin', 0)")
                    .executeUpdate();
        });
        long begun = System.nanoTime();
        GatewayTrial.await(
                act + " is obeyed",
                () -> trial.sql("select count(*) from link_order where link = '" + link + "' and act = '" + act
                                + "' and obeyed_at is not null")
                        == 1);
        assertTrue(System.nanoTime() - begun < SECONDS.toNanos(), "within seconds");
    }

    private void notices(GatewayTrial trial, String... phones) {
        trial.unit.perform(em -> {
            Outbox outbox = new Outbox(em, KeyRing.of(data), trial.clock);
            Stream.of(phones).forEach(phone -> outbox.add(new Msisdn(phone), Language.ENGLISH, "sms.started"));
        });
    }

    private static long reported(GatewayTrial trial, String link, String state) {
        return trial.sql("select count(*) from link_state where link = '" + link + "' and state = '" + state + "'");
    }

    @Test
    void aPausedLinkTakesTextsAndSendsNothingUntilItMayRunAgain() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            order(trial, "main", "PAUSE");
            trial.centre.text(CITIZEN, GatewayTrial.CODE, "HELP");
            GatewayTrial.await("taken", () -> trial.sql("select count(*) from incoming_sms where state = 'DONE'") == 1);
            GatewayTrial.await("reported", () -> reported(trial, "main", "PAUSED") == 1);
            assertEquals(List.of(), trial.centre.submitted());
            assertEquals(1, trial.centre.boundSessions());
            order(trial, "main", "RESUME");
            GatewayTrial.await("answered", () -> trial.received(CITIZEN).size() == 1);
        }
    }

    @Test
    void aDrainedLinkSaysGoodbyeStaysAwayThroughARestartAndComesBackWhenItMay() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            order(trial, "main", "DRAIN");
            assertEquals(0, trial.centre.boundSessions());
            assertEquals(
                    1,
                    trial.centre.wire().stream()
                            .filter(seen -> seen.fromGateway() && seen.pdu().id() == Pdu.UNBIND)
                            .count());
            trial.restart();
            GatewayTrial.await("reported", () -> reported(trial, "main", "DRAINED") == 1);
            assertEquals(1, trial.centre.connectionsEver(), "it did not so much as knock");
            assertEquals(200, trial.health().statusCode(), "as ordered is not amiss");
            trial.centre.text(CITIZEN, GatewayTrial.CODE, "HELP");
            order(trial, "main", "RESUME");
            GatewayTrial.await(
                    "the centre has kept it", () -> trial.received(CITIZEN).size() == 1);
        }
    }

    /** Ufone's phones by their prefix, one that was ported by its whole number, the rest over the first link. */
    @Test
    void eachTextTakesTheLinkOfItsPrefixAndAnothersWhileThatOneIsHeld() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                SmsCentre ufone = new SmsCentre(0, "gateway", "secret");
                GatewayTrial trial = GatewayTrial.ofLinks(database, data, link -> links(link, ufone))) {
            trial.start();
            GatewayTrial.await("both", () -> ufone.boundSessions() == 1);
            notices(trial, CITIZEN, OF_UFONE, PORTED);
            GatewayTrial.await(
                    "all sent", () -> sent(trial.centre).size() + sent(ufone).size() == 3);
            assertEquals(List.of(OF_UFONE), sent(ufone));
            order(trial, "ufone", "PAUSE");
            notices(trial, OF_UFONE);
            GatewayTrial.await("by the other", () -> sent(trial.centre).contains(OF_UFONE));
            order(trial, "ufone", "RESUME");
            notices(trial, OF_UFONE);
            GatewayTrial.await("by its own again", () -> sent(ufone).size() == 2);
            assertEquals(3, sent(trial.centre).size());
            assertEquals(
                    1,
                    trial.sql(
                            "select count(*) from link_state where settings like '%PREFIXES=92333%USSD_OVER=19, 32%'"));
            assertEquals(0, trial.sql("select count(*) from link_state where settings like '%secret%'"));
        }
    }

    private static List<LinkSettings> links(LinkSettings link, SmsCentre ufone) {
        return List.of(
                link.serving(PORTED), GatewayTrial.like(link, "ufone", ufone).serving("92333"));
    }

    private static List<String> sent(SmsCentre centre) {
        return centre.submitted().stream().map(text -> text.to()).sorted().toList();
    }
}
