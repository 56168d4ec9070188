package pk.gov.balochistan.police.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Unit;

/** What owners of phones asked for, where many are told at once. */
class WishesReadAheadDbTest {
    private static final Msisdn STOPPED = new Msisdn("923331234567");
    private static final Msisdn WITHOUT_WISH = new Msisdn("923001234567");
    private static final Msisdn NOT_READ = new Msisdn("923331234568");

    @TempDir
    Path data;

    @EveryEngine
    void areReadInOneQueryAndHoldAsIfEachWasAskedFor(TestDatabase database) {
        try (Unit unit = Unit.as(database.owner())) {
            SentQueries sent = SentQueries.of(unit.entityManager(), "phone_preference");
            SentQueries rules = SentQueries.of(unit.entityManager(), "case_rule");
            unit.perform(em -> List.of(STOPPED, NOT_READ).forEach(phone -> {
                PhonePreference wish = new PhonePreference(phone);
                wish.stopNotices();
                em.persist(wish);
            }));
            unit.perform(em -> {
                Outbox outbox = new Outbox(em, KeyRing.of(data), Clock.systemUTC());
                int before = sent.count();
                outbox.readAhead(List.of(STOPPED, WITHOUT_WISH));
                assertFalse(outbox.add(STOPPED, Language.ENGLISH, "messages.kind.NOTICE"));
                assertTrue(outbox.add(WITHOUT_WISH, Language.ENGLISH, "messages.kind.NOTICE"));
                assertTrue(outbox.add(WITHOUT_WISH, Language.ENGLISH, "messages.kind.NOTICE"));
                assertEquals(1, sent.count() - before);
                assertEquals(1, rules.count(), "and the hours in which nobody is told");
                assertFalse(outbox.add(NOT_READ, Language.ENGLISH, "messages.kind.NOTICE"), "is asked for then");
            });
        }
    }
}
