package pk.gov.balochistan.police.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.description.Described;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.NewStrike;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.description.Verification;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Who reads, adds and strikes what is known of a person. */
class ProfileDbTest {
    private static final Clock CLOCK = Clock.fixed(SomeRecord.NOW, ZoneOffset.UTC);
    private static final Reason REASON = new Reason("Compared with a witness’s words", "FIR 88/2026 Sariab");
    private static final NewStrike WRONG = new NewStrike(1, "Said of his cousin, not of him");

    @EveryEngine
    void anEntryIsReadBackAsStatedOrVerifiedAndStaysWhenItIsStruck(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, CourtOutcome.CONVICTED);
            Verification seen = new Verification(Verification.How.PAPER_SEEN, SomeRecord.DAY, "ASI Bashir");
            act(unit, desk -> {
                desk.add(number, NewEntry.stated(EntryKind.PHONE, "0300-1234567"));
                desk.add(
                        number,
                        new NewEntry(
                                EntryKind.ADDRESS,
                                Set.of(Trait.ADDRESS_PRESENT),
                                "Brewery Road",
                                null,
                                "district-quetta",
                                null,
                                null,
                                seen));
                desk.strike(number, WRONG);
            });
            assertEquals("description.struck", refusal(() -> act(unit, desk -> desk.strike(number, WRONG))));
            NewStrike nothing = new NewStrike(9, "There is no such entry");
            assertEquals("refusal.notFound", refusal(() -> act(unit, desk -> desk.strike(number, nothing))));
            Profile profile = desk(unit.entityManager(), Role.CRO_EXAMINER).open(number, REASON);
            Described phone = profile.of(EntryKind.PHONE).get(0);
            assertEquals("923001234567", phone.entry().words());
            assertFalse(phone.entry().isVerified());
            assertEquals(WRONG.why(), phone.strike().why());
            Described address = profile.of(EntryKind.ADDRESS).get(0);
            assertEquals(seen, address.entry().verification());
            assertEquals(List.of(Trait.ADDRESS_PRESENT), address.entry().traits());
            assertEquals(
                    "district-quetta",
                    profile.districts().get(address.entry().placeId()).code());
        }
    }

    @EveryEngine
    void whoMayOpenTheRecordReadsWhatStandsAndNotHowItWasDone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber told = enter(unit, CourtOutcome.CONVICTED);
            RecordNumber cleared = enter(unit, CourtOutcome.ACQUITTED);
            act(unit, desk -> {
                for (RecordNumber number : List.of(told, cleared)) {
                    desk.add(number, NewEntry.stated(EntryKind.ALIAS, "Nasro"));
                    desk.add(number, NewEntry.stated(EntryKind.ALIAS, "Ustad"));
                    desk.add(number, NewEntry.seen(EntryKind.METHOD, null, null, null, Trait.TIME_NIGHT));
                    desk.strike(number, WRONG);
                }
            });
            ProfileDesk officer = desk(unit.entityManager(), Role.SHO);
            ProfileDesk examiner = desk(unit.entityManager(), Role.CRO_EXAMINER);
            assertEquals(
                    List.of("Ustad"),
                    officer.open(told, REASON).entries().stream()
                            .map(each -> each.entry().words())
                            .toList());
            assertEquals("refusal.notFound", refusal(() -> officer.open(cleared, REASON)));
            assertEquals(3, examiner.open(cleared, REASON).entries().size());
            assertEquals("refusal.reason.purpose", refusal(() -> examiner.open(cleared, null)));
        }
    }

    @EveryEngine
    void nothingIsKeptOfADayInTheFuture(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, CourtOutcome.CONVICTED);
            NewEntry looks = NewEntry.seen(EntryKind.LOOKS, SomeRecord.DAY.plusYears(9), null, null, Trait.BUILD_THIN);
            assertEquals("description.future", refusal(() -> act(unit, desk -> desk.add(number, looks))));
            NewEntry born = NewEntry.stated(EntryKind.BORN, "2026-12-24");
            assertEquals("description.born", refusal(() -> act(unit, desk -> desk.add(number, born))));
        }
    }

    /** In whichever digits and letters it is typed, and by a form that is sent twice; what was struck may come again. */
    @EveryEngine
    void whatStandsAlreadyIsNotAddedAgain(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, CourtOutcome.CONVICTED);
            NewEntry thin = NewEntry.seen(EntryKind.LOOKS, SomeRecord.DAY, 170, null, Trait.BUILD_THIN);
            act(unit, desk -> {
                desk.add(number, NewEntry.stated(EntryKind.PHONE, "0300-1234567"));
                desk.add(number, NewEntry.stated(EntryKind.ALIAS, "Nasro Khan"));
                desk.add(number, thin);
            });
            for (NewEntry again : List.of(
                    NewEntry.stated(EntryKind.PHONE, "۰۳۰۰۱۲۳۴۵۶۷"),
                    NewEntry.stated(EntryKind.ALIAS, "NASRO  khan"),
                    thin)) {
                assertEquals("description.again", refusal(() -> act(unit, desk -> desk.add(number, again))));
            }
            act(unit, desk -> {
                desk.strike(number, WRONG);
                desk.add(number, NewEntry.stated(EntryKind.PHONE, "0300-1234567"));
                desk.add(
                        number,
                        NewEntry.seen(EntryKind.LOOKS, SomeRecord.DAY.minusDays(1), 170, null, Trait.BUILD_THIN));
                desk.add(number, verified("Nasro Khan"));
            });
            assertEquals(
                    "description.again", refusal(() -> act(unit, desk -> desk.add(number, verified("Nasro Khan")))));
        }
    }

    private static NewEntry verified(String alias) {
        Verification seen = new Verification(Verification.How.PAPER_SEEN, SomeRecord.DAY, "ASI Bashir");
        return new NewEntry(EntryKind.ALIAS, Set.of(), alias, null, null, null, null, seen);
    }

    /** So nothing is struck twice, each entry has its own number, and the keys by which the record is found hold what stands. */
    @EveryEngine
    void ofTwoWhoDescribeAPersonAtOnceTheLaterOneWaitsForTheEarlier(TestDatabase database) throws Exception {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, CourtOutcome.CONVICTED);
            act(unit, desk -> desk.add(number, NewEntry.stated(EntryKind.ALIAS, "Nasro")));
            EntityManager early = unit.entityManager();
            early.getTransaction().begin();
            ProfileDesk first = desk(early, Role.CRO_EXAMINER);
            first.strike(number, WRONG);
            first.add(number, NewEntry.stated(EntryKind.ALIAS, "Ustad"));
            CompletableFuture<String> struck =
                    CompletableFuture.supplyAsync(() -> refusal(() -> act(unit, desk -> desk.strike(number, WRONG))));
            CompletableFuture<Void> added = CompletableFuture.runAsync(
                    () -> act(unit, desk -> desk.add(number, NewEntry.stated(EntryKind.ALIAS, "Mistri"))));
            assertThrows(TimeoutException.class, () -> struck.get(300, TimeUnit.MILLISECONDS));
            early.getTransaction().commit();
            assertEquals("description.struck", struck.get(10, TimeUnit.SECONDS));
            added.get(10, TimeUnit.SECONDS);
            assertEquals(
                    List.of("Nasro", "Ustad", "Mistri"),
                    desk(unit.entityManager(), Role.CRO_EXAMINER).open(number, REASON).entries().stream()
                            .map(each -> each.entry().words())
                            .toList());
        }
    }

    @EveryEngine
    void theDatabaseItselfKeepsWhatWasAdded(TestDatabase database) throws SQLException {
        try (Unit unit = Unit.on(database)) {
            RecordNumber number = enter(unit, CourtOutcome.CONVICTED);
            act(unit, desk -> {
                desk.add(number, NewEntry.stated(EntryKind.ALIAS, "Nasro"));
                desk.add(number, NewEntry.seen(EntryKind.MARK, null, null, null, Trait.MARK_SCAR, Trait.PART_CHIN));
                desk.strike(number, WRONG);
            });
        }
        for (String forged : List.of(
                "update description_entry set words = 'Somebody else'",
                "delete from description_entry",
                "update description_trait set trait = 'MARK_MOLE' where trait = 'MARK_SCAR'",
                "delete from description_trait",
                "update description_strike set why = 'Another reason'",
                "delete from description_strike",
                "insert into description_strike select * from description_strike",
                "insert into description_entry (id, record_id, seq, kind, seen_on, entered_at, entered_by) select 1,"
                        + " record_id, 9, 'ALIAS', seen_on, entered_at, entered_by from description_entry where seq = 1",
                "insert into description_entry (id, record_id, seq, kind, height_cm, seen_on, entered_at, entered_by)"
                        + " select 1, record_id, 9, 'LOOKS', 300, seen_on, entered_at, entered_by from description_entry"
                        + " where seq = 1")) {
            if (forged.startsWith("delete") && !database.guardsCascades()) continue;
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
    }

    private interface Act {
        void on(ProfileDesk desk);
    }

    private static void act(Unit unit, Act act) {
        unit.perform(em -> act.on(desk(em, Role.CRO_EXAMINER)));
    }

    private static RecordNumber enter(Unit unit, CourtOutcome outcome) {
        return unit.inTransaction(em -> {
            CriminalRecord record = SomeRecord.with(null, outcome, false, new Places(em, CLOCK).require(Some.STATION));
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    private static Profiles profiles(EntityManager em) {
        return new Profiles(em, CLOCK);
    }

    private static ProfileDesk desk(EntityManager em, Role role) {
        ProfileDesk desk = new ProfileDesk();
        desk.records = new CriminalRecords(em);
        desk.profiles = profiles(em);
        desk.callers = () -> new Caller(
                "user:test", "desk", 1L, new BeltNumber("T-1"), Set.of(), List.of(new HeldPost(role, 1L, "1/")));
        desk.clock = CLOCK;
        return desk;
    }

    private static String refusal(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).key();
    }
}
