package pk.gov.balochistan.police.portal.bench.cms;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.Seats;
import pk.gov.balochistan.police.operations.CoreUnit;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;

/** Who asks: a post of each kind at a busy place and at a quiet one, each held by an officer with superiors. */
record Readers(List<Place> stations, Officer named, Set<Long> chain) {
    private static final List<Role> READING = List.of(
            Role.STATION_OFFICER,
            Role.SHO,
            Role.SDPO,
            Role.CITY_SP,
            Role.DPO,
            Role.RPO,
            Role.ADDITIONAL_IG,
            Role.PROVINCE,
            Role.INSPECTOR_GENERAL,
            Role.GENDER_DESK,
            Role.TRAFFIC_SP,
            Role.KHIDMAT_INCHARGE,
            Role.EXTERNAL_BODY);

    /** @param most so many stations at most */
    static Readers make(CoreUnit core, Clock clock, int most, Random random) {
        return core.inTransaction(em -> {
            Places places = new Places(em, clock);
            List<Place> stations = new ArrayList<>(places.listToday(PlaceKind.STATION));
            Collections.shuffle(stations, random);
            // Those of the capital have most cases.
            stations.sort(
                    Comparator.comparing((Place station) -> !station.code().startsWith("station-quetta-")));
            List<Place> some = List.copyOf(stations.subList(0, Math.min(most, stations.size())));
            Officer above = officer(em, "BN-2", "DSP", some.get(0), null);
            Officer named = officer(em, "BN-1", "IP", some.get(0), above);
            return new Readers(some, named, Set.of(named.id(), above.id()));
        });
    }

    private static Officer officer(EntityManager em, String belt, String rank, Place place, Officer superior) {
        BeltNumber worn = BeltNumber.parse(belt);
        Officer officer = new Officer(worn, "Bench", "بنچ", rank, place, superior);
        if (new Officers(em).find(worn).isEmpty()) new Officers(em).add(officer);
        em.flush();
        return new Officers(em).find(worn).orElseThrow();
    }

    /** A post and who holds it. */
    record Reader(Role role, Place place, Caller caller) {}

    /** @param only a part of the names of the posts that ask @param quiet a post at a quiet place, too, where there are several */
    List<Reader> list(CoreUnit core, Clock clock, String only, boolean quiet) {
        return core.inTransaction(em -> {
            Places places = new Places(em, clock);
            List<Reader> readers = new ArrayList<>();
            for (Role role : READING) {
                if (!role.name().contains(only)) continue;
                Place busy = seat(role, stations.get(0), places);
                readers.add(reader(role, busy));
                Place last = seat(role, stations.get(stations.size() - 1), places);
                if (quiet && !last.equals(busy)) readers.add(reader(role, last));
            }
            return readers;
        });
    }

    /** Where the post over a station sits; for one that sits elsewhere, the first of its kind. */
    private static Place seat(Role role, Place station, Places places) {
        List<Place> upwards = places.lineageUpwards(station);
        PlaceKind kind = Seats.of(role).orElse(PlaceKind.PROVINCE);
        return upwards.stream()
                .filter(place -> place.kind() == kind)
                .findFirst()
                .orElseGet(() -> places.listToday(kind).get(0));
    }

    private Reader reader(Role role, Place place) {
        HeldPost post = new HeldPost(role, place.id(), place.path());
        BeltNumber belt = role.needsOfficer() ? BeltNumber.parse("BN-1042") : null;
        return new Reader(role, place, new Caller("user:bench", "web", 1L, belt, chain, List.of(post)));
    }
}
