package pk.gov.balochistan.police.smslink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.Dispatch;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingKind;
import pk.gov.balochistan.police.messaging.Reach;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Unit;

/** What an administrator sees and orders of the links, each program with the rights it has in production. */
class LinkDeskDbTest {
    private static final Instant NOON = Instant.parse("2026-11-22T07:00:00Z");
    private static final Msisdn CITIZEN = new Msisdn("923001234567");

    @TempDir
    Path data;

    private static Caller administrator() {
        return Caller.system("administrator");
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private static void report(Unit gateway, String state, Instant now) {
        LinkPulse pulse = new LinkPulse(state, now.minusSeconds(2), 3, 40, 0, "x".repeat(300));
        gateway.perform(em -> new LinkStates(em).report("ufone", pulse, Map.of("WINDOW", "50"), Reach.ALL, now));
    }

    private static void order(Unit portal, String link, LinkAct act, String why) {
        portal.perform(
                em -> new LinkDesk(em, LinkDeskDbTest::administrator, at(NOON)).order(new LinkCommand(link, act, why)));
    }

    private static List<LinkRow> list(Unit portal, Instant now) {
        return portal.inTransaction(em -> new LinkDesk(em, LinkDeskDbTest::administrator, at(now)).list());
    }

    private static String refused(Runnable order) {
        return assertThrows(RuleViolation.class, order::run).key();
    }

    @EveryEngine
    void aLinkIsShownWithWhatItIsSetToHowItFaresAndWhatWaitsInEachLane(TestDatabase database) {
        try (Unit portal = Unit.as(database.portal());
                Unit gateway = Unit.as(database.gateway())) {
            outbox(gateway, NOON.minusSeconds(60), o -> {
                o.replyByText("ufone", CITIZEN, Language.ENGLISH, "messages.kind.REPLY", "x", null);
                o.add(CITIZEN, Language.ENGLISH, "messages.kind.NOTICE");
                o.notice(NoticeLane.OWN_STEP, null, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE");
            });
            outbox(
                    gateway,
                    NOON,
                    o -> o.replyByText("ufone", CITIZEN, Language.ENGLISH, "messages.kind.REPLY", "y", null));
            report(gateway, "BOUND", NOON);
            LinkRow row = list(portal, NOON.plusSeconds(20)).get(0);
            assertEquals(LinkCondition.BOUND, row.condition());
            assertEquals(Map.of("WINDOW", "50"), row.link().settings());
            assertEquals(NOON.minusSeconds(2), row.link().lastPduAt().orElseThrow());
            assertEquals(200, row.link().lastFault().orElseThrow().length());
            assertEquals(4, row.link().queued(), "with those for any link");
            assertEquals(List.of(new LinkLane("ufone", OutgoingKind.REPLY, 2, NOON.minusSeconds(60), 0)), row.lanes());
            assertEquals(
                    List.of(new LinkLane(null, OutgoingKind.NOTICE, 2, NOON.minusSeconds(60), 0)),
                    forAnyLink(portal, NOON));
            LinkRow later = list(portal, NOON.plusSeconds(31)).get(0);
            assertEquals(LinkCondition.SILENT, later.condition(), "a gateway that does not report does not run");
            assertEquals(NOON, later.since());
        }
    }

    /** Its own link is behind in the morning, and not all night; how long counts from when it might have sent. */
    @EveryEngine
    void whatWaitsForTheMorningIsAFigureOfItsOwnUntilThen(TestDatabase database) {
        Instant evening = Instant.parse("2026-11-22T18:00:00Z");
        Instant morning = Instant.parse("2026-11-23T03:00:00Z");
        try (Unit owner = Unit.as(database.owner());
                Unit portal = Unit.as(database.portal());
                Unit gateway = Unit.as(database.gateway())) {
            owner.perform(em -> {
                em.createNativeQuery("update case_rule set amount = 21 where code = 'notice.quiet.from.hour'")
                        .executeUpdate();
                em.createNativeQuery("update case_rule set amount = 8 where code = 'notice.quiet.until.hour'")
                        .executeUpdate();
            });
            outbox(gateway, evening, o -> {
                o.notice(NoticeLane.NEWS, null, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE");
                o.notice(NoticeLane.OWN_STEP, null, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE");
            });
            report(gateway, "BOUND", evening.plusSeconds(60));
            LinkRow night = list(portal, evening.plusSeconds(60)).get(0);
            assertEquals(1, night.link().queued());
            assertEquals(evening, night.link().oldestAt());
            assertEquals(
                    List.of(new LinkLane(null, OutgoingKind.NOTICE, 1, evening, 1)),
                    forAnyLink(portal, evening.plusSeconds(60)));
            gateway.perform(em -> new Dispatch(em, "ufone").claim(9, evening.plusSeconds(60)));
            report(gateway, "BOUND", evening.plusSeconds(70));
            assertEquals(0, list(portal, evening).get(0).link().queued());
            assertNull(list(portal, evening).get(0).link().oldestAt());
            assertEquals(
                    List.of(new LinkLane(null, OutgoingKind.NOTICE, 0, null, 1)),
                    forAnyLink(portal, evening.plusSeconds(70)));
            report(gateway, "BOUND", morning.plusSeconds(5));
            assertEquals(morning, list(portal, morning).get(0).link().oldestAt());
            assertEquals(
                    List.of(new LinkLane(null, OutgoingKind.NOTICE, 1, morning, 0)),
                    forAnyLink(portal, morning.plusSeconds(5)));
        }
    }

    private static List<LinkLane> forAnyLink(Unit portal, Instant now) {
        return portal.inTransaction(em -> new LinkDesk(em, LinkDeskDbTest::administrator, at(now)).listForAnyLink());
    }

    private void outbox(Unit on, Instant now, Consumer<Outbox> adds) {
        on.perform(em -> adds.accept(new Outbox(em, KeyRing.of(data), at(now))));
    }

    @EveryEngine
    void anOrderStandsUntilTheNextAndIsWrittenDownAsObeyedOnce(TestDatabase database) {
        try (Unit portal = Unit.as(database.portal());
                Unit gateway = Unit.as(database.gateway())) {
            report(gateway, "BOUND", NOON);
            assertTrue(list(portal, NOON).get(0).standing().isEmpty());
            order(portal, "ufone", LinkAct.PAUSE, "the operator asks for it");
            LinkRow paused = list(portal, NOON).get(0);
            assertEquals(
                    "the operator asks for it", paused.standing().orElseThrow().why());
            assertEquals(List.of(LinkAct.DRAIN, LinkAct.RESUME), paused.offered());
            for (int second : List.of(2, 9)) obey(gateway, NOON.plusSeconds(second));
            assertEquals(
                    NOON.plusSeconds(2),
                    list(portal, NOON)
                            .get(0)
                            .standing()
                            .orElseThrow()
                            .obeyedAt()
                            .orElseThrow());
            order(portal, "ufone", LinkAct.RESUME, "done");
            LinkRow resumed = list(portal, NOON).get(0);
            assertTrue(resumed.standing().isEmpty());
            assertTrue(resumed.order().orElseThrow().obeyedAt().isEmpty(), "the next order is to be obeyed anew");
        }
    }

    private static void obey(Unit gateway, Instant at) {
        gateway.perform(em -> {
            LinkOrders orders = new LinkOrders(em);
            orders.obeyed(orders.byLink().get("ufone"), at);
        });
    }

    @EveryEngine
    void whatMakesNoSenseIsRefused(TestDatabase database) {
        try (Unit portal = Unit.as(database.portal());
                Unit gateway = Unit.as(database.gateway())) {
            report(gateway, "BOUND", NOON);
            assertEquals("refusal.notFound", refused(() -> order(portal, "zong", LinkAct.PAUSE, "no such link")));
            assertEquals("refusal.notFound", refused(() -> order(portal, "ufone", null, "what?")));
            for (String odd : List.of("", "no", "\u200f\u200f\u200f\u200f", "x".repeat(301)))
                assertEquals("links.why", refused(() -> order(portal, "ufone", LinkAct.PAUSE, odd)), odd);
            assertEquals("links.already", refused(() -> order(portal, "ufone", LinkAct.RESUME, "it runs")));
            order(portal, "ufone", LinkAct.DRAIN, "work on the line");
            assertEquals("links.already", refused(() -> order(portal, "ufone", LinkAct.DRAIN, "once more")));
        }
    }

    @Test
    void eachOrderIsNamedInItsRowOfTheTrailWithItsReason() {
        LinkCommand command = new LinkCommand("ufone", LinkAct.DRAIN, "  work on the line ");
        assertEquals("link:ufone", command.auditTarget());
        assertEquals("DRAIN: work on the line", command.auditDetail());
    }
}
