package pk.gov.balochistan.police.fir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.fir.FirStatement.NewStatement;
import pk.gov.balochistan.police.fir.ReadOver.Attestation;
import pk.gov.balochistan.police.fir.special.SpecialAlerts;
import pk.gov.balochistan.police.hotlist.SomeEntry;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.stationdiary.DiaryDrafts;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Valid FIRs and those who register them, for tests. */
final class SomeFir {
    static final Instant NOON = Instant.parse("2026-11-29T07:00:00Z");
    static final String NEXT_STATION = "station-quetta-city";

    private SomeFir() {}

    static FirOccurrence occurrence(Instant from, Instant reported) {
        return new FirOccurrence(
                from, null, reported, "Sariab Road, near the flour mill", 2500, FirOccurrence.Direction.SW, null, null);
    }

    static ReadOver readOver() {
        return new ReadOver(Language.URDU, true, Attestation.SIGNED, "ASI Karim Bakhsh");
    }

    /** What happened two hours ago and was reported one hour ago. */
    static NewFir under(String... sections) {
        return of(null, null, sections);
    }

    static NewFir of(String delay, String statusReason, String... sections) {
        return at(NOON.minus(Duration.ofHours(2)), delay, statusReason, sections);
    }

    static NewFir at(Instant happened, String delay, String statusReason, String... sections) {
        return of(occurrence(happened, NOON.minus(Duration.ofHours(1))), delay, statusReason, sections);
    }

    static NewFir on(FirOccurrence occurrence, String... sections) {
        return of(occurrence, null, null, sections);
    }

    private static NewFir of(FirOccurrence occurrence, String delay, String statusReason, String... sections) {
        return new NewFir(
                occurrence,
                false,
                Some.person(),
                null,
                "Theft of a motor cycle from before a shop",
                "Honda 125, red",
                "Officers sent to the place",
                delay,
                statusReason,
                "I left my motor cycle before the shop, and when I came back it was gone.",
                readOver(),
                List.of(sections),
                true);
    }

    static NewStatement statement() {
        return new NewStatement("Gul Muhammad", "I have found the papers of the motor cycle.", readOver());
    }

    /** Acts as somebody with a post at a place, in one transaction. */
    static <T> T as(Unit unit, Path data, Instant at, String belt, Role role, String place, Function<FirDesk, T> act) {
        return unit.inTransaction(em -> act.apply(desk(em, data, at, belt, role, place)));
    }

    static FirDesk desk(EntityManager em, Path data, Instant at, String belt, Role role, String place) {
        FirDesk desk = new FirDesk();
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        desk.places = new Places(em, clock);
        desk.offences = new Offences(em);
        desk.firs = new Firs(em, desk.places, desk.offences);
        desk.alerts = new SpecialAlerts(em);
        desk.events = new FirEvents(new Outbox(em, KeyRing.of(data), clock), new DiaryDrafts(em, clock));
        desk.keys = KeyRing.of(data);
        desk.drafts = new FormDrafts(em, desk.keys, clock);
        desk.ownTransaction = new OwnTransaction();
        desk.callers = () -> SomeEntry.caller(em, belt, role, place);
        desk.clock = clock;
        return desk;
    }

    static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }
}
