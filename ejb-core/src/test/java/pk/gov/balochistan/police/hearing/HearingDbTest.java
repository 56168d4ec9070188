package pk.gov.balochistan.police.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.db.CsvTable;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Where both sides of a case may be brought together, what each is told, and what is written down. */
class HearingDbTest {
    /** Violence at home, what is sexual, children, custody; and what nobody has sorted yet, which may be any of it. */
    private static final Set<String> NEVER = Set.of(
            "domestic_violence", "harassment", "child_protection", "torture_custody", "illegal_detention", "other");

    private static final Msisdn OTHER = Msisdn.parse("0333-7654321");
    private static final Instant TOMORROW = ComplaintDatabase.CLOCK.instant().plus(Duration.ofDays(1));

    @TempDir
    Path data;

    @EveryEngine
    void noTalkIsOfferedOrFixedInAMatterOfTheHomeOfASexualKindOfAChildOrOfCustody(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Set<String> refused = new TreeSet<>();
            for (String category : categories()) {
                Complaint complaint = core.filed(category);
                HearingDesk desk = own(core, complaint);
                boolean offered = desk.hearingsOf(complaint.number()).mayFix();
                try {
                    desk.fix(meeting(complaint));
                    assertTrue(offered, category);
                } catch (RuleViolation never) {
                    assertEquals("hearing.refusal.never", never.key());
                    assertFalse(offered, category);
                    refused.add(category);
                }
                core.em().flush();
            }
            assertEquals(new TreeSet<>(NEVER), refused);
        });
    }

    /** As far as it lies in the kind: one that was sealed or belongs outside is refused, though its kind would allow it. */
    @EveryEngine
    void aSealForbidsItWhateverTheKindSays(TestDatabase database) {
        try (Unit owner = Unit.as(database.owner())) {
            owner.perform(em -> em.createNativeQuery("update complaint_category set no_hearing = 0")
                    .executeUpdate());
        }
        ComplaintDatabase.in(database, data, core -> {
            for (String category : List.of("harassment", "torture_custody", "other")) {
                Complaint complaint = core.filed(category);
                refused("hearing.refusal.never", () -> own(core, complaint).fix(meeting(complaint)));
            }
        });
    }

    @EveryEngine
    void bothSidesAreToldInWordsThatNameNeitherThePoliceNorAComplaint(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            own(core, complaint).fix(meeting(complaint));
            core.em().flush();
            assertEquals(
                    List.of(Some.phone().digits() + " hearing.sms.meeting", OTHER.digits() + " hearing.sms.meeting"),
                    texts(core, complaint));
            for (Language language : Language.OF_PAGES)
                for (String key : List.of("hearing.sms.meeting", "hearing.sms.call", "hearing.sms.cancelled")) {
                    String words = Texts.text(key, language, TOMORROW, "Room 2, Circular Road");
                    assertFalse(words.matches("(?is).*(police|complaint|پولیس|شکایت).*"), words);
                    assertTrue(words.length() <= (language == Language.URDU ? 134 : 306), words);
                }
            core.em().createNativeQuery("update complaint set may_text = 0").executeUpdate();
            core.em().clear();
            Complaint silent = core.complaints().find(complaint.number()).orElseThrow();
            own(core, silent)
                    .fix(new NewHearing(
                            silent.number(), silent.version(), HearingKind.MEETING, TOMORROW, "Room 2", "Zarak", null));
            core.em().flush();
            assertEquals(2, texts(core, silent).size(), "who wants no texts gets none");
        });
    }

    @EveryEngine
    void itIsWrittenDownWithWhoWasThereAndOnlyOnceItsTimeHasCome(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            own(core, complaint).fix(meeting(complaint));
            core.em().flush();
            long id = own(core, complaint)
                    .hearingsOf(complaint.number())
                    .rows()
                    .get(0)
                    .id();
            refused("hearing.refusal.early", () -> own(core, complaint)
                    .held(complaint.number(), complaint.version(), id, "Both, and the patwari", "They agreed."));
            HearingDesk later = desk(core, scopeOf(core, complaint), TOMORROW.plusSeconds(3600));
            refused(
                    "hearing.refusal.present",
                    () -> later.held(complaint.number(), complaint.version(), id, " ", "They agreed."));
            refused(
                    "hearing.refusal.minutes",
                    () -> later.held(complaint.number(), complaint.version(), id, "Both", " "));
            later.held(
                    complaint.number(), complaint.version(), id, "Both, and the patwari", "They agreed to measure it.");
            core.em().flush();
            CaseHearing held = later.hearingsOf(complaint.number()).rows().get(0);
            assertEquals(HearingState.HELD, held.state());
            assertEquals("They agreed to measure it.", held.minutes());
            refused("hearing.refusal.ended", () -> later.cancel(complaint.number(), complaint.version(), id));
            refused("hearing.refusal.past", () -> later.fix(meeting(complaint)));
        });
    }

    @EveryEngine
    void whoIsNamedASubordinateAndTheStationSeeNoTalk(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("slackness");
            own(core, complaint).fix(meeting(complaint));
            Officer named = core.officer("HE-1", "SI", Some.STATION, null);
            core.em().persist(new ComplaintSubject(complaint, named.id(), null));
            core.em().flush();
            for (Scope hidden : List.of(
                    core.scope(Role.SHO, Some.STATION), core.scope(Role.SDPO, "circle-quetta-sariab", 77L, named.id())))
                refused("refusal.notFound", () -> desk(core, hidden, TOMORROW).hearingsOf(complaint.number()));
            assertEquals(
                    1,
                    own(core, complaint).hearingsOf(complaint.number()).rows().size());
        });
    }

    /** Whoever read of it in the morning, with an hour or two to go, could not come. */
    @EveryEngine
    void aTalkOfTheNextForenoonIsToldAtNight(TestDatabase database) {
        try (Unit owner = Unit.as(database.owner())) {
            owner.perform(
                    em -> em.createNativeQuery("update case_rule set amount = 21 where code = 'notice.quiet.from.hour'")
                            .executeUpdate());
            owner.perform(
                    em -> em.createNativeQuery("update case_rule set amount = 8 where code = 'notice.quiet.until.hour'")
                            .executeUpdate());
        }
        Instant night = Instant.parse("2026-11-20T17:00:00Z");
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            desk(core, scopeOf(core, complaint), night).fix(meeting(complaint));
            core.em().flush();
            assertEquals(
                    List.of(night, night),
                    core.em()
                            .createQuery("select x.nextAttemptAt from OutgoingSms x", Instant.class)
                            .getResultList());
        });
    }

    private static List<String> categories() {
        try {
            return CsvTable.read("reference/complaint_categories.csv").stream()
                    .map((CSVRecord line) -> line.get("code"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewHearing meeting(Complaint complaint) {
        return new NewHearing(
                complaint.number(), complaint.version(), HearingKind.MEETING, TOMORROW, "Room 2", "Zarak Khan", OTHER);
    }

    private static void refused(String key, Runnable order) {
        assertEquals(key, assertThrows(RuleViolation.class, order::run).key());
    }

    private static List<String> texts(ComplaintDatabase core, Complaint complaint) {
        return core.em()
                .createQuery("select x from OutgoingSms x where x.cause = :cause order by x.id", OutgoingSms.class)
                .setParameter("cause", complaint.auditTarget())
                .getResultStream()
                .map(text -> text.recipient().digits() + " " + text.textKey())
                .toList();
    }

    private static Scope scopeOf(ComplaintDatabase core, Complaint complaint) {
        String seat = new Places(core.em(), ComplaintDatabase.CLOCK)
                .find(complaint.responsibility().placeId())
                .orElseThrow()
                .code();
        return core.scope(complaint.responsibility().role(), seat);
    }

    /** The desk of the post that answers. */
    private static HearingDesk own(ComplaintDatabase core, Complaint complaint) {
        return desk(core, scopeOf(core, complaint), ComplaintDatabase.CLOCK.instant());
    }

    private static HearingDesk desk(ComplaintDatabase core, Scope scope, Instant now) {
        EntityManager em = core.em();
        Caller caller = new Caller("user:x", "web", 1L, null, scope.chainOfCommand(), scope.posts());
        HearingDesk desk = new HearingDesk();
        desk.complaints = core.complaints();
        desk.callers = () -> caller;
        desk.own = new OwnCases(core.complaints(), desk.callers, ComplaintDatabase.heardByNobody());
        desk.hearings = new CaseHearings(em);
        desk.categories = new Categories(em);
        desk.clock = Clock.fixed(now, ZoneOffset.UTC);
        desk.outbox = new Outbox(em, core.keys(), desk.clock);
        return desk;
    }
}
