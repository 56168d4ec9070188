package pk.gov.balochistan.police.portal.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.operations.CoreUnit;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;

/** Officers with accounts and posts: seven in ten at stations, the others above them. */
final class BenchOfficers {
    static final String PASSWORD = "saff-saaf chashma 77";

    private static final Map<PlaceKind, Role> POSTS =
            Map.of(PlaceKind.STATION, Role.SHO, PlaceKind.CIRCLE, Role.SDPO, PlaceKind.DISTRICT, Role.DPO);

    private BenchOfficers() {}

    private record Officer(BeltNumber belt, String place, Role role) {}

    /** Loads the invented force and opens accounts for so many of its officers. @return their user names */
    static List<String> open(DatabaseAccess portal, Path data, int count) {
        try (CoreUnit core = CoreUnit.on(portal.url(), portal.user(), portal.password(), data)) {
            LoadDemo.fill(core, Clock.systemUTC());
            return core.inTransaction(em -> {
                Clock clock = Clock.systemUTC();
                Enrolment enrolment = new Enrolment(
                        new UserAccounts(em, core.keys()),
                        new Officers(em),
                        new Places(em, clock),
                        new SignInRules(),
                        clock);
                List<Officer> officers = new ArrayList<>();
                POSTS.forEach((kind, role) -> officers.addAll(without(em, kind, role)));
                officers.sort(java.util.Comparator.comparingInt((Officer o) -> o.role == Role.SHO ? 0 : 1)
                        .thenComparing(Officer::place));
                int stations =
                        (int) officers.stream().filter(o -> o.role == Role.SHO).count();
                List<Officer> chosen = new ArrayList<>(officers.subList(0, Math.min(stations, count * 7 / 10)));
                chosen.addAll(officers.subList(stations, Math.min(officers.size(), stations + count - chosen.size())));
                if (chosen.size() < count) throw new IllegalStateException("the force has only " + chosen.size());
                List<String> names = new ArrayList<>();
                for (Officer officer : chosen) {
                    String name = "bench." + names.size();
                    NewAccount account = new NewAccount(Username.parse(name), officer.belt, "Gul Khan", "گل خان");
                    enrolment.grant(
                            enrolment.openWithChosenPassword(account, PASSWORD, "system:bench"),
                            officer.role,
                            officer.place,
                            clock.instant(),
                            null,
                            "system:bench");
                    names.add(name);
                }
                return names;
            });
        }
    }

    /** Officers posted at places of a kind who have no account yet. */
    private static List<Officer> without(jakarta.persistence.EntityManager em, PlaceKind kind, Role role) {
        return em
                .createQuery(
                        "select o.belt, p.code from Officer o, Place p where p.id = o.placeId and p.kind = :kind"
                                + " and not exists (select a.id from UserAccount a where a.belt = o.belt) order by o.id",
                        Object[].class)
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .map(row -> new Officer((BeltNumber) row[0], (String) row[1], role))
                .toList();
    }
}
