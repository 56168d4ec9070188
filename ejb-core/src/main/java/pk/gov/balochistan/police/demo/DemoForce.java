package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;

/** An invented force: a head for every place, three more at each station, and an account for each role. */
final class DemoForce {
    private static final String BY = "system:demo";
    private static final List<PlaceKind> DOWNWARDS = List.of(
            PlaceKind.PROVINCE,
            PlaceKind.RANGE,
            PlaceKind.DISTRICT,
            PlaceKind.CITY_DIVISION,
            PlaceKind.CIRCLE,
            PlaceKind.STATION);

    private final Officers officers;
    private final Places places;
    private final Enrolment enrolment;
    private final DemoPeople people;
    private final Instant since;
    private final Map<Long, Officer> heads = new HashMap<>();
    private final Map<Long, List<Officer>> staff = new HashMap<>();
    private int nextBelt = 1000;

    DemoForce(EntityManager em, KeyRing keys, Clock clock) {
        this.officers = new Officers(em);
        this.places = new Places(em, clock);
        this.enrolment = new Enrolment(new UserAccounts(em, keys), officers, places, new SignInRules(), clock);
        this.people = new DemoPeople(new Random(1947));
        this.since = clock.instant().minus(Duration.ofDays(90));
    }

    void load() {
        List<Place> all = new ArrayList<>();
        DOWNWARDS.forEach(kind -> all.addAll(places.listToday(kind)));
        all.sort(Comparator.comparingInt((Place place) -> DOWNWARDS.indexOf(place.kind()))
                .thenComparing(Place::code));
        all.forEach(this::post);
        DemoFile.read("accounts.csv").forEach(this::open);
    }

    private void post(Place place) {
        Officer superior = heads.get(place.parentId());
        Officer head = officer(rankOf(place), place, superior);
        heads.put(place.id(), head);
        if (place.kind() != PlaceKind.STATION) return;
        List<Officer> posted = new ArrayList<>();
        for (String rank : List.of("SI", "ASI", "HC")) posted.add(officer(rank, place, head));
        staff.put(place.id(), posted);
    }

    private Officer officer(String rank, Place place, Officer superior) {
        DemoPeople.Name name = people.name();
        BeltNumber belt = new BeltNumber("B-" + nextBelt++);
        Officer officer = new Officer(belt, name.en(), name.ur(), rank, place, superior);
        officers.add(officer);
        return officer;
    }

    /** An officer with a name of the list's own, under the head of the place. */
    private Officer posted(CSVRecord line, Place place) {
        BeltNumber belt = new BeltNumber("B-" + nextBelt++);
        Officer head = heads.getOrDefault(place.id(), heads.get(place.parentId()));
        Officer officer = new Officer(belt, line.get("en"), line.get("ur"), line.get("rank"), place, head);
        officers.add(officer);
        return officer;
    }

    private static String rankOf(Place place) {
        return switch (place.kind()) {
            case PROVINCE -> "IGP";
            case RANGE -> "DIG";
            case DISTRICT -> place.code().equals("district-quetta") ? "SSP" : "SP";
            case CITY_DIVISION -> "SP";
            case CIRCLE -> "DSP";
            default -> "IP";
        };
    }

    private void open(CSVRecord line) {
        Place place = places.require(line.get("place"));
        Officer officer =
                switch (line.get("officer")) {
                    case "HEAD" -> heads.get(place.id());
                    case "STAFF" -> staff.get(place.id()).get(0);
                    case "POSTED" -> posted(line, place);
                    default -> null;
                };
        NewAccount account = officer == null
                ? new NewAccount(Username.parse(line.get("username")), null, line.get("en"), line.get("ur"))
                : new NewAccount(
                        Username.parse(line.get("username")),
                        officer.belt(),
                        officer.name(Language.ENGLISH),
                        officer.name(Language.URDU));
        UserAccount opened = enrolment.openWithChosenPassword(account, InventedForce.PASSWORD, BY);
        for (String role : line.get("role").split(" "))
            enrolment.grant(opened, Role.valueOf(role), place.code(), since, null, BY);
    }
}
