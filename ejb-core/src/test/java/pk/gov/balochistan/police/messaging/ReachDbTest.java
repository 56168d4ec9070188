package pk.gov.balochistan.police.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.smslink.QueuedTexts;
import pk.gov.balochistan.police.testing.Unit;

/** Which link takes which of the texts for no link in particular. */
class ReachDbTest {
    private static final Instant NOON = Instant.parse("2026-11-22T07:00:00Z");
    private static final String OF_UFONE = "923331234567";
    private static final String OF_JAZZ = "923001234567";
    private static final String PORTED = "923330000001";
    private static final String OF_NOBODY = "923451234567";
    private static final List<String> UFONE = List.of("92333", "92334");
    private static final List<String> JAZZ = List.of("92300", PORTED);

    @TempDir
    Path data;

    private Set<String> claimed(Unit on, String link, Reach reach) {
        return on.inTransaction(em -> {
            Set<String> phones = new TreeSet<>();
            Dispatch dispatch = new Dispatch(em, link, reach);
            long waiting = new QueuedTexts(em, NOON).of(link, reach).count();
            dispatch.claim(10, NOON).forEach(sms -> phones.add(sms.recipient().digits()));
            assertEquals(phones.size(), waiting, "what waits for it is what it takes");
            return phones;
        });
    }

    @EveryEngine
    void theLongestPrefixDecidesAndOneLinkTakesTheRest(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            on.perform(em -> {
                Outbox outbox = new Outbox(em, KeyRing.of(data), Clock.fixed(NOON, ZoneOffset.UTC));
                for (String phone : List.of(OF_UFONE, OF_JAZZ, PORTED, OF_NOBODY))
                    outbox.add(new Msisdn(phone), Language.ENGLISH, "messages.kind.NOTICE");
                outbox.replyByText("zong", new Msisdn(OF_UFONE), Language.ENGLISH, "messages.kind.REPLY", "x", null);
            });
            assertEquals(Set.of(), claimed(on, "held", new Reach(List.of(), List.of(), false)));
            assertEquals(Set.of(OF_UFONE), claimed(on, "zong", new Reach(List.of(), List.of(), false)), "its own");
            assertEquals(Set.of(OF_UFONE), claimed(on, "ufone", new Reach(UFONE, JAZZ, false)));
            assertEquals(
                    Set.of(OF_NOBODY), claimed(on, "telenor", new Reach(List.of(), List.of("92333", "92300"), true)));
            assertEquals(Set.of(OF_JAZZ, PORTED), claimed(on, "jazz", new Reach(JAZZ, UFONE, false)));
        }
    }

    @EveryEngine
    void whatALinkGaveBackOrWasPutOffThereMayBeTakenByAnotherButNoReply(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            on.perform(em -> {
                Outbox outbox = new Outbox(em, KeyRing.of(data), Clock.fixed(NOON, ZoneOffset.UTC));
                for (String phone : List.of(OF_UFONE, PORTED))
                    outbox.add(new Msisdn(phone), Language.ENGLISH, "messages.kind.NOTICE");
                outbox.replyByText("ufone", new Msisdn(OF_JAZZ), Language.ENGLISH, "messages.kind.REPLY", "x", null);
            });
            on.perform(em -> new Dispatch(em, "ufone").claim(10, NOON).forEach(sms -> {
                if (sms.recipient().digits().equals(PORTED)) sms.postpone("0x45", NOON.minusSeconds(60));
                else sms.giveBack(NOON);
            }));
            assertEquals(Set.of(OF_UFONE, PORTED), claimed(on, "jazz", Reach.ALL));
            assertEquals(Set.of(OF_JAZZ), claimed(on, "ufone", Reach.ALL));
        }
    }

    @Test
    void whatIsNoPrefixNeverReachesAQuery() {
        for (String odd : List.of("", "9", "92' or '1'='1", "+92"))
            assertThrows(IllegalArgumentException.class, () -> new Reach(List.of(), List.of(odd), true));
    }
}
