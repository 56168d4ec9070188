package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pk.gov.balochistan.police.audit.Role.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;
import pk.gov.balochistan.police.worklist.ComplaintRow;

/**
 * Every role at places of the case, above, below and beside it, for four callers and every kind of case, against a model that is
 * written down here a second time, from the words of the rules and without the code that keeps them: a complaint about the police
 * begins with the SDPO and above everyone who is named; a sensitive one is open to named posts; a post that is not of the ladder
 * of command sees what was given to it. Source: SECURITY.md T1, DOMAIN.md 5.
 */
@Tag("T1")
class VisibilityMatrixDbTest {
    private static final String DISTRICT = "district-quetta";

    /** The places that are asked about, each with one above it. */
    private static final Map<String, String> ABOVE = Map.ofEntries(
            Map.entry(Some.STATION, "circle-quetta-sariab"),
            Map.entry("station-quetta-keechi-baig", "circle-quetta-sariab"),
            Map.entry("circle-quetta-sariab", "division-quetta-sariab"),
            Map.entry("division-quetta-sariab", DISTRICT),
            Map.entry("station-quetta-city", "circle-quetta-city"),
            Map.entry("circle-quetta-city", "division-quetta-city"),
            Map.entry("division-quetta-city", DISTRICT),
            Map.entry("khidmat-quetta-kuchlak", DISTRICT),
            Map.entry("unit-quetta-traffic", DISTRICT),
            Map.entry(DISTRICT, "range-quetta"),
            Map.entry("district-pishin", "range-quetta"),
            Map.entry("range-quetta", "balochistan"),
            Map.entry("range-zhob", "balochistan"),
            Map.entry("balochistan", ""));

    /** The ladder of command: who stands on it, and on which rung. */
    private static final Map<Role, Integer> RUNGS = new EnumMap<>(Map.of(
            STATION_OFFICER,
            0,
            SHO,
            0,
            SDPO,
            1,
            CITY_SP,
            2,
            DPO,
            3,
            RPO,
            4,
            ADDITIONAL_IG,
            4,
            PROVINCE,
            5,
            INSPECTOR_GENERAL,
            5));

    /** Besides them, who reads complaints at all. */
    private static final Set<Role> FUNCTIONAL = EnumSet.of(TRAFFIC_SP, KHIDMAT_INCHARGE, GENDER_DESK, EXTERNAL_BODY);

    private static final Set<Role> OF_CUSTODY =
            EnumSet.of(CITY_SP, DPO, RPO, ADDITIONAL_IG, PROVINCE, INSPECTOR_GENERAL);

    @TempDir
    Path data;

    /**
     * @param rung the lowest that may see it @param seal posts that alone may, or null
     * @param givenTo the post that is not of the ladder and has it at the district, or null
     */
    private enum Kind {
        ORDINARY("property_dispute", 0, null, null),
        OF_THE_DISTRICT("property_dispute", 0, null, null),
        ABOUT_THE_STATION("slackness", 1, null, null),
        SEALED("domestic_violence", 0, EnumSet.of(GENDER_DESK, DPO), GENDER_DESK),
        REFERRED_OUTSIDE("torture_custody", 1, OF_CUSTODY, null),
        OF_A_COUNTER("service_delay", 0, null, KHIDMAT_INCHARGE),
        OF_THE_ROAD("traffic", 0, null, TRAFFIC_SP),
        ALLOCATED("property_dispute", 0, null, null),
        SEALED_AND_ALLOCATED("harassment", 0, EnumSet.of(GENDER_DESK, DPO), GENDER_DESK),
        NAMING_A_SUPERINTENDENT("misbehaviour", 3, null, null),
        NAMING_AND_ALLOCATED_TO_THE_NAMED("misbehaviour", 3, null, null);

        private final String category;
        private final int rung;
        private final Set<Role> seal;
        private final Role givenTo;

        Kind(String category, int rung, Set<Role> seal, Role givenTo) {
            this.category = category;
            this.rung = rung;
            this.seal = seal;
            this.givenTo = givenTo;
        }

        private String place() {
            return this == OF_THE_DISTRICT ? DISTRICT : Some.STATION;
        }

        private boolean isNaming() {
            return this == NAMING_A_SUPERINTENDENT || this == NAMING_AND_ALLOCATED_TO_THE_NAMED;
        }

        private Who allocatedTo() {
            return switch (this) {
                case ALLOCATED, SEALED_AND_ALLOCATED -> Who.ALLOCATED_OFFICER;
                case NAMING_AND_ALLOCATED_TO_THE_NAMED -> Who.NAMED;
                default -> null;
            };
        }
    }

    private enum Who {
        STRANGER("M-1"),
        ALLOCATED_OFFICER("M-2"),
        NAMED("M-3"),
        SUBORDINATE_OF_THE_NAMED("M-4");

        private final BeltNumber belt;

        Who(String belt) {
            this.belt = BeltNumber.parse(belt);
        }
    }

    /** The model. */
    private static boolean sees(Role role, String place, Who who, Kind kind) {
        if (!RUNGS.containsKey(role) && !FUNCTIONAL.contains(role)) return false;
        if (kind.isNaming() && (who == Who.NAMED || who == Who.SUBORDINATE_OF_THE_NAMED)) return false;
        if (kind.allocatedTo() == who) return true;
        if (RUNGS.containsKey(role)) {
            boolean open = kind.seal == null || kind.seal.contains(role);
            return open && RUNGS.get(role) >= kind.rung && lies(kind.place(), place);
        }
        if (role == EXTERNAL_BODY) return kind == Kind.REFERRED_OUTSIDE && lies(kind.place(), place);
        return kind.givenTo == role && lies(DISTRICT, place);
    }

    private static boolean lies(String place, String under) {
        return !place.isEmpty() && (place.equals(under) || lies(ABOVE.get(place), under));
    }

    @EveryEngine
    void everyListCountAndReadIsThatOfTheModel(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Map<Kind, TrackingNumber> filed = file(core, officers(core));
                List<String> wrong = new ArrayList<>();
                int asked = 0;
                for (Role role : Role.values()) {
                    for (String place : ABOVE.keySet()) {
                        for (Who who : Who.values()) {
                            Scope scope = scope(core, role, place, who);
                            asked += compare(
                                    core,
                                    filed,
                                    scope,
                                    expected(role, place, who),
                                    role + " " + place + " " + who,
                                    wrong);
                        }
                    }
                }
                assertEquals(List.of(), wrong, "of " + asked);
                assertEquals(Role.values().length * ABOVE.size() * Who.values().length * Kind.values().length, asked);
            });
        }
    }

    private static Set<Kind> expected(Role role, String place, Who who) {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) if (sees(role, place, who, kind)) seen.add(kind);
        return seen;
    }

    /** @return how many questions were compared */
    private static int compare(
            ComplaintDatabase core,
            Map<Kind, TrackingNumber> filed,
            Scope scope,
            Set<Kind> expected,
            String caller,
            List<String> wrong) {
        ComplaintFilter all = ComplaintFilter.whole(Box.ALL);
        Set<TrackingNumber> listed = new HashSet<>();
        for (ComplaintRow row : core.lists().list(all, scope, 0, 25)) listed.add(row.number());
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        filed.forEach((kind, number) -> {
            if (listed.contains(number)) seen.add(kind);
        });
        if (!seen.equals(expected)) wrong.add(caller + " lists " + seen + ", not " + expected);
        int counted = core.lists().countUpToLimit(all, scope);
        if (counted != expected.size()) wrong.add(caller + " counts " + counted);
        boolean inFull = caller.contains(" " + Some.STATION + " ") || caller.contains(" " + DISTRICT + " ");
        if (inFull) {
            filed.forEach((kind, number) -> {
                if (isRead(core, number, scope) != expected.contains(kind)) wrong.add(caller + " reads " + kind);
            });
        }
        return filed.size();
    }

    private static boolean isRead(ComplaintDatabase core, TrackingNumber number, Scope scope) {
        try {
            return core.complaints().require(number, scope).number().equals(number);
        } catch (RuleViolation notThere) {
            assertEquals("refusal.notFound", notThere.key());
            return false;
        }
    }

    private static Scope scope(ComplaintDatabase core, Role role, String place, Who who) {
        Place seat = core.place(place);
        Set<Long> chain = new Officers(core.em()).chainOfCommand(who.belt);
        List<HeldPost> post = List.of(new HeldPost(role, seat.id(), seat.path()));
        return new Caller("user:" + who, "web", 1L, who.belt, chain, post).scope(Permission.COMPLAINT_READ);
    }

    private static Officer officers(ComplaintDatabase core) {
        core.officer(Who.STRANGER.belt.value(), "SI", DISTRICT, null);
        core.officer(Who.ALLOCATED_OFFICER.belt.value(), "SI", Some.STATION, null);
        Officer named = core.officer(Who.NAMED.belt.value(), "SP", "division-quetta-sariab", null);
        core.officer(Who.SUBORDINATE_OF_THE_NAMED.belt.value(), "SI", DISTRICT, named);
        return named;
    }

    private static Map<Kind, TrackingNumber> file(ComplaintDatabase core, Officer named) {
        Map<Kind, TrackingNumber> filed = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Accused accused = kind.isNaming() ? new Accused(null, named.belt(), null) : Accused.NOBODY;
            TrackingNumber number = core.intake()
                    .file(Some.complaint(kind.category, kind.place(), accused), "citizen")
                    .number();
            core.em().flush();
            filed.put(kind, number);
            if (kind.allocatedTo() == null) continue;
            core.em()
                    .createNativeQuery("update complaint set assigned_to = ?1 where tracking_number = ?2")
                    .setParameter(1, kind.allocatedTo().belt.value())
                    .setParameter(2, number.digits())
                    .executeUpdate();
        }
        core.em().clear();
        assertEquals(
                Kind.values().length,
                new TreeSet<>(filed.values().stream()
                                .map(TrackingNumber::digits)
                                .toList())
                        .size());
        return filed;
    }
}
