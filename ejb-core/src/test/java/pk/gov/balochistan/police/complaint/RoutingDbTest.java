package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.Seats;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** That no complaint, of whatever kind and wherever it happened, lies where nobody sees it. */
class RoutingDbTest {
    /** None; one with a circle and a city division above it; and one with neither. */
    private static final List<String> PLACES = Arrays.asList(null, Some.STATION, "district-pishin");

    /** An officer of each rank, where such an officer serves. */
    private static final List<List<String>> OFFICERS = List.of(
            List.of("PC", Some.STATION),
            List.of("DSP", "circle-quetta-sariab"),
            List.of("SP", "division-quetta-sariab"),
            List.of("SSP", "district-quetta"),
            List.of("DIG", "range-quetta"),
            List.of("AddlIG", "balochistan"),
            List.of("IGP", "balochistan"));

    @TempDir
    Path data;

    /** What was seen on the way: posts that answer or would, at the kinds of place where they do. */
    private final Set<String> answering = new TreeSet<>();

    @EveryEngine
    void everyComplaintIsSeenAndAnsweredForByAPostThatExistsAndASuperiorStandsAboveIt(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                List<Accused> accused = accused(core);
                List<String> lost = new ArrayList<>();
                int filed = 0;
                Set<String> rules = new HashSet<>();
                for (ComplaintCategory kind : new Categories(em).list()) {
                    boolean isNew = rules.add(rule(kind));
                    for (Accused whom : isNew ? accused : List.of(Accused.NOBODY)) {
                        for (String place : PLACES) {
                            filed++;
                            lostBy(core, kind, place, whom)
                                    .ifPresent(why -> lost.add(kind.code() + " " + place + " " + whom + ": " + why));
                            em.clear();
                        }
                    }
                }
                assertEquals(List.of(), lost);
                assertTrue(filed > 300, filed + " were filed");
            });
        }
        assertEquals(seatsOfThoseWhoAnswer(), answering, "each at every kind of place at which it may be given");
    }

    /** What routing asks of a kind: of those alike, one is filed against everybody. */
    private static String rule(ComplaintCategory kind) {
        return kind.delivered().first() + " " + kind.isAboutPolice() + " " + kind.sealedTo() + " "
                + kind.mustBeReferredOutside();
    }

    private static List<Accused> accused(ComplaintDatabase core) {
        List<Accused> accused = new ArrayList<>(List.of(Accused.NOBODY));
        for (int rung = Level.STATION; rung <= Level.PROVINCE; rung++) accused.add(new Accused(rung, null, null));
        accused.add(new Accused(null, null, "The one with the grey beard"));
        for (List<String> officer : OFFICERS) {
            String belt = "X-" + accused.size();
            core.officer(belt, officer.get(0), officer.get(1), null);
            accused.add(new Accused(null, BeltNumber.parse(belt), null));
        }
        core.em().flush();
        return accused;
    }

    /** Why nobody would see to it, or nothing. */
    private Optional<String> lostBy(ComplaintDatabase core, ComplaintCategory kind, String place, Accused whom) {
        Complaint complaint = filed(core, kind.code(), place, whom);
        Responsibility now = complaint.responsibility();
        Place where = new Places(core.em(), ComplaintDatabase.CLOCK)
                .find(now.placeId())
                .orElseThrow();
        Optional<String> why = unheardBy(core, complaint, now.role(), where);
        if (why.isPresent()) return why;
        if (complaint.isWithoutPlace()
                && now.role() != Role.EXTERNAL_BODY
                && !now.role().may(Permission.COMPLAINT_ASSIGN))
            return Optional.of(now.role() + " cannot give it its place");
        if (now.role() == Role.EXTERNAL_BODY) return Optional.empty();
        List<Place> upwards = new Places(core.em(), ComplaintDatabase.CLOCK).lineageUpwards(placeOf(core, complaint));
        Optional<Post> above = core.routing()
                .superior(complaint, upwards, new ComplaintSubjects(core.em()).officersNamedIn(complaint));
        if (above.isEmpty()) return Optional.of("nobody above " + now.role());
        now.riseTo(above.get());
        core.em().flush();
        return unheardBy(core, complaint, above.get().role(), above.get().place());
    }

    private Optional<String> unheardBy(ComplaintDatabase core, Complaint complaint, Role role, Place where) {
        if (!Seats.of(role).equals(Optional.of(where.kind())))
            return Optional.of(role + " has no seat at " + where.kind());
        if (!role.may(Permission.COMPLAINT_WORK)) return Optional.of(role + " may not act");
        if (!complaint.mayBecome(ComplaintStatus.IN_PROGRESS)) return Optional.of("nothing can be done");
        if (!isSeen(core, complaint, role, where.code())) return Optional.of(role + " does not see it");
        answering.add(role + " " + where.kind());
        return Optional.empty();
    }

    /** A station's officers are given cases by name; every other post that may act is routed to. */
    private static Set<String> seatsOfThoseWhoAnswer() {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> role.may(Permission.COMPLAINT_WORK) && role != Role.STATION_OFFICER)
                .flatMap(role -> Seats.kinds(role).stream().map(kind -> role + " " + kind))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @EveryEngine
    void whatIsSealedAndWithoutAPlaceIsGivenItsPlaceAndThenSeenByItsDeskAlone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                for (String kind : List.of("domestic_violence", "harassment", "child_protection")) {
                    Complaint complaint = filed(core, kind, null, Accused.NOBODY);
                    assertEquals(Role.PROVINCE, complaint.responsibility().role());
                    assertTrue(isSeen(core, complaint, Role.INSPECTOR_GENERAL, "balochistan"), "to whom it goes up");
                    for (Role other : List.of(Role.ADDITIONAL_IG, Role.AUDITOR, Role.GENDER_DESK))
                        assertFalse(isSeen(core, complaint, other, "balochistan"), other.name());
                    give(core, complaint, kind, "station-pishin");
                    assertEquals(Role.GENDER_DESK, complaint.responsibility().role());
                    assertTrue(isSeen(core, complaint, Role.GENDER_DESK, "district-pishin"));
                    assertTrue(isSeen(core, complaint, Role.DPO, "district-pishin"));
                    for (Role province : List.of(Role.PROVINCE, Role.INSPECTOR_GENERAL))
                        assertFalse(isSeen(core, complaint, province, "balochistan"), "it has done its part");
                    assertFalse(isSeen(core, complaint, Role.SHO, "station-pishin"));
                }
            });
        }
    }

    @EveryEngine
    void aCaseThatHasItsKindIsGivenItsPlaceAndNoOtherKind(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Complaint custody = filed(core, "torture_custody", null, Accused.NOBODY);
                RuleViolation refusal =
                        assertThrows(RuleViolation.class, () -> give(core, custody, "misbehaviour", Some.STATION));
                assertEquals("complaint.refusal.triaged", refusal.key());
                give(core, custody, "torture_custody", Some.STATION);
                assertEquals(Role.CITY_SP, custody.responsibility().role());
                assertTrue(custody.responsibility().mustBeReferredOutside());
                assertThrows(RuleViolation.class, () -> give(core, custody, "torture_custody", "station-quetta-city"));
            });
        }
    }

    private Complaint filed(ComplaintDatabase core, String kind, String place, Accused whom) {
        Complaint complaint = core.complaints()
                .find(core.intake()
                        .file(Some.complaint(kind, place, whom), "citizen")
                        .number())
                .orElseThrow();
        core.em().flush();
        return complaint;
    }

    private static void give(ComplaintDatabase core, Complaint complaint, String kind, String place) {
        ComplaintCategory category = new Categories(core.em()).require(kind);
        Step step = new Step("user:x", ComplaintDatabase.CLOCK.instant(), null, true);
        complaint.triage(
                category,
                core.place(place),
                core.routing().route(category, step.at(), core.place(place), List.of(), null),
                step);
        core.em().flush();
    }

    private static Place placeOf(ComplaintDatabase core, Complaint complaint) {
        return new Places(core.em(), ComplaintDatabase.CLOCK)
                .find(complaint.placeId())
                .orElseThrow();
    }

    private static boolean isSeen(ComplaintDatabase core, Complaint complaint, Role role, String place) {
        try {
            return core.complaints().require(complaint.number(), core.scope(role, place)) != null;
        } catch (RuleViolation hidden) {
            return false;
        }
    }
}
