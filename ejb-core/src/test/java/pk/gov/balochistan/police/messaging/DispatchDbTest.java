package pk.gov.balochistan.police.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.smslink.QueuedTexts;
import pk.gov.balochistan.police.testing.Unit;

class DispatchDbTest {
    private static final Instant NOON = Instant.parse("2026-11-22T07:00:00Z");
    private static final Msisdn CITIZEN = new Msisdn("923001234567");
    private static final Recorded CASE = () -> "complaint:482109375526";

    @TempDir
    Path data;

    private void outbox(Unit on, java.util.function.Consumer<Outbox> adds) {
        on.perform(em -> adds.accept(new Outbox(em, KeyRing.of(data), Clock.fixed(NOON, ZoneOffset.UTC))));
    }

    private static <T> T dispatch(Unit on, Function<Dispatch, T> work) {
        return on.inTransaction(em -> work.apply(new Dispatch(em, "main")));
    }

    private static OutgoingSms only(Unit on) {
        return on.inTransaction(em ->
                em.createQuery("select o from OutgoingSms o", OutgoingSms.class).getSingleResult());
    }

    private static OutgoingSms sentAs(Unit on, String... messageKeys) {
        dispatch(on, d -> {
            OutgoingSms sms = d.claim(1, NOON).get(0);
            sms.sent(NOON);
            d.keepIds(Map.of(sms, List.of(messageKeys)));
            d.adoptOrphans(List.of(messageKeys), NOON);
            return null;
        });
        return only(on);
    }

    private static int receipt(Unit on, String messageKey, Receipt.State state) {
        return dispatch(on, d -> d.apply(List.of(new Receipt("main", messageKey, state, NOON)), NOON));
    }

    @EveryEngine
    void aTextIsRenderedWhenItIsCausedAndEncryptedAtRest(TestDatabase database) {
        try (Unit on = Unit.as(database.portal())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.URDU, "messages.kind.NOTICE"));
            assertEquals("اطلاع", only(on).body(KeyRing.of(data)));
        }
    }

    @EveryEngine
    void noNoticeGoesToAPhoneThatAskedForNone(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            on.perform(em -> new PhonePreferences(em).of(CITIZEN).stopNotices());
            outbox(on, o -> assertFalse(o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE")));
            assertEquals(new QueuedTexts.Due(0, null), on.inTransaction(em -> new QueuedTexts(em, NOON)
                    .of("main", Reach.ALL)));
        }
    }

    @EveryEngine
    void repliesGoBeforeNotices(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            outbox(on, o -> o.alert(CASE, CITIZEN, Language.ENGLISH, "messages.kind.ALERT"));
            assertEquals(List.of(OutgoingKind.ALERT, OutgoingKind.NOTICE), dispatch(on, d -> d.claim(5, NOON).stream()
                    .map(OutgoingSms::kind)
                    .toList()));
        }
    }

    @EveryEngine
    void whatIsNoLongerWorthSendingExpires(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            assertTrue(
                    dispatch(on, d -> d.claim(5, NOON.plusSeconds(49 * 3600))).isEmpty());
            assertEquals(OutgoingState.EXPIRED, only(on).state());
        }
    }

    @EveryEngine
    void afterACrashANoticeGoesOutAgainAndAnAlertIsHeld(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            outbox(on, o -> o.alert(CASE, CITIZEN, Language.ENGLISH, "messages.kind.ALERT"));
            dispatch(on, d -> d.claim(5, NOON));
            int found = dispatch(on, d -> d.recover(Set.of(), NOON));
            assertEquals(2, found);
            dispatch(on, d -> {
                d.sweep(NOON);
                return null;
            });
            assertEquals(List.of(OutgoingKind.NOTICE), dispatch(on, d -> d.claim(5, NOON).stream()
                    .map(OutgoingSms::kind)
                    .toList()));
        }
    }

    @EveryEngine
    void whatWasInDoubtForTooLongExpiresAndIsNotSentAgain(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            outbox(on, o -> o.alert(CASE, CITIZEN, Language.ENGLISH, "messages.kind.ALERT"));
            dispatch(on, d -> d.claim(5, NOON));
            dispatch(on, d -> d.recover(Set.of(), NOON));
            sweep(on, NOON.plus(OutgoingKind.NOTICE.validity()));
            List<OutgoingState> states =
                    on.inTransaction(em -> em.createQuery("select o.state from OutgoingSms o", OutgoingState.class)
                            .getResultList());
            assertEquals(List.of(OutgoingState.EXPIRED, OutgoingState.EXPIRED), states);
        }
    }

    /** Nobody claims while the link is away: the sweep alone marks them. */
    @EveryEngine
    void theSweepMarksWhatWaitsPastItsValidityAndNothingElse(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            Instant end = NOON.plus(OutgoingKind.NOTICE.validity());
            sweep(on, end.minusSeconds(1));
            assertEquals(OutgoingState.QUEUED, only(on).state());
            sweep(on, end);
            assertEquals(OutgoingState.EXPIRED, only(on).state());
        }
    }

    private static void sweep(Unit on, Instant at) {
        on.perform(em -> new Dispatch(em, "main").sweep(at));
    }

    @EveryEngine
    void aTextIsDeliveredWhenEveryPartIs(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            sentAs(on, "a", "b");
            receipt(on, "a", Receipt.State.DELIVERED);
            assertEquals(OutgoingState.SENT, only(on).state());
            receipt(on, "b", Receipt.State.DELIVERED);
            assertEquals(OutgoingState.DELIVERED, only(on).state());
        }
    }

    @EveryEngine
    void aReceiptIsAppliedOnceAndNeverStepsBack(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            sentAs(on, "a");
            receipt(on, "a", Receipt.State.DELIVERED);
            receipt(on, "a", Receipt.State.DELIVERED);
            receipt(on, "a", Receipt.State.ENROUTE);
            receipt(on, "a", Receipt.State.UNDELIVERABLE);
            assertEquals(OutgoingState.DELIVERED, only(on).state());
        }
    }

    /** Of a text in parts a receipt that stepped back would keep the whole from ever being delivered. */
    @EveryEngine
    void aLateReceiptOfOnePartTakesNothingBack(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            sentAs(on, "a", "b");
            receipt(on, "a", Receipt.State.DELIVERED);
            receipt(on, "a", Receipt.State.ENROUTE);
            receipt(on, "a", Receipt.State.UNDELIVERABLE);
            receipt(on, "b", Receipt.State.DELIVERED);
            assertEquals(OutgoingState.DELIVERED, only(on).state());
        }
    }

    @EveryEngine
    void whatFailedByOnePartStaysSoWhenAnotherPartArrives(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            sentAs(on, "a", "b");
            receipt(on, "a", Receipt.State.UNDELIVERABLE);
            receipt(on, "b", Receipt.State.DELIVERED);
            assertEquals(OutgoingState.FAILED, only(on).state());
        }
    }

    private static int adoptLateOrphans(Unit on) {
        return dispatch(on, d -> d.adoptLateOrphans(NOON));
    }

    @EveryEngine
    void anOrphanWhoseTextAnotherProcessWroteDownIsAdoptedOnce(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            receipt(on, "late", Receipt.State.DELIVERED);
            on.perform(em -> {
                Dispatch other = new Dispatch(em, "main");
                OutgoingSms sms = other.claim(1, NOON).get(0);
                sms.sent(NOON);
                other.keepIds(Map.of(sms, List.of("late")));
            });
            assertEquals(1, adoptLateOrphans(on));
            assertEquals(OutgoingState.DELIVERED, only(on).state());
            assertEquals(0, adoptLateOrphans(on));
        }
    }

    @EveryEngine
    void aReceiptThatOvertakesTheCentresAnswerFindsItsText(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            assertEquals(1, receipt(on, "early", Receipt.State.DELIVERED));
            assertEquals(OutgoingState.DELIVERED, sentAs(on, "early").state());
        }
    }

    @EveryEngine
    void aReceiptOfNobodyIsKeptAndCounted(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            assertEquals(1, receipt(on, null, Receipt.State.UNKNOWN));
            assertEquals(1, receipt(on, "nobody", Receipt.State.DELIVERED));
            long kept = on.inTransaction(em -> em.createQuery("select count(r) from OrphanReceipt r", Long.class)
                    .getSingleResult());
            assertEquals(2, kept);
        }
    }

    @EveryEngine
    void aRefusedTextWaitsLongerEachTime(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            Instant at = NOON;
            for (int pause : List.of(5, 10, 20, 40)) {
                Instant now = at;
                dispatch(on, d -> {
                    d.claim(1, now).get(0).postpone("0x45", now);
                    return null;
                });
                assertTrue(dispatch(on, d -> d.claim(1, now.plusSeconds(pause - 1)))
                        .isEmpty());
                at = now.plusSeconds(pause);
            }
        }
    }

    @EveryEngine
    void anImpossibleMoveIsRefused(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            outbox(on, o -> o.notice(CASE, CITIZEN, Language.ENGLISH, "messages.kind.NOTICE"));
            OutgoingSms queued = only(on);
            assertThrows(IllegalStateException.class, () -> queued.delivered(NOON));
        }
    }
}
