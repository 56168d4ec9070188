package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.reception.NewOpenCourt;
import pk.gov.balochistan.police.reception.NewReception;
import pk.gov.balochistan.police.reception.OpenCourt;
import pk.gov.balochistan.police.reception.OpenCourts;
import pk.gov.balochistan.police.reception.Receptions;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.tracking.CitizenWord;
import pk.gov.balochistan.police.tracking.CitizenWord.Kind;
import pk.gov.balochistan.police.tracking.CitizenWords;

/**
 * Invented complaints of the last two months, filed and worked through the same rules as real ones. They send no texts: nobody
 * owns their phones.
 */
final class DemoComplaints {
    private static final int DAYS = 60;
    private static final int FRESH = 48;
    private static final String QUETTA = "district-quetta";
    private static final String SARIAB = "station-quetta-sariab";
    private static final String CLERK = "user:desk.kuchlak";

    /** How one complaint in so many comes. */
    private static final List<Channel> WAYS = List.of(
            Channel.WEB,
            Channel.WEB,
            Channel.WEB,
            Channel.SMS,
            Channel.SMS,
            Channel.SMS,
            Channel.DESK,
            Channel.CALL,
            Channel.POST,
            Channel.EMAIL);

    private static final int TOLD_IN_COURT = 6;

    private final EntityManager em;
    private final KeyRing keys;
    private final Instant now;
    private final Random random = new Random(2026);
    private final DemoPeople people = new DemoPeople(random);
    private final List<CSVRecord> stories = DemoFile.read("complaints.csv");
    private final List<CSVRecord> words = DemoFile.read("steps.csv");
    private final DemoClosing closing;
    private final List<Place> stations;
    private final List<Place> quettaStations;
    private final OpenCourts courts;
    private final Receptions receptions;

    DemoComplaints(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.now = clock.instant();
        this.closing = new DemoClosing(em, now);
        Places places = new Places(em, clock);
        this.stations = places.listToday(PlaceKind.STATION);
        this.quettaStations = places.listStationsUnder(places.require(QUETTA));
        this.courts = new OpenCourts(em, places);
        this.receptions = new Receptions(em, courts);
    }

    /** @param count how many, spread over the last sixty days; some more came within the last hours, and nobody is late with them */
    void load(int count) {
        for (int i = 0; i < count; i++) {
            Instant filedAt = now.minus(Duration.ofMinutes(20 + random.nextInt(DAYS * 24 * 60)));
            one(i, filedAt, null);
        }
        for (int i = 0; i < FRESH; i++) one(i, now.minus(Duration.ofMinutes(10 + random.nextInt(290))), null);
        holdCourt(now.minus(Duration.ofDays(9)));
    }

    /** The head of the district hears some in public, one after the other. */
    private void holdCourt(Instant begin) {
        LocalDate day = LocalDate.ofInstant(begin, Texts.PAKISTAN);
        OpenCourt court =
                courts.open(new NewOpenCourt(day, SARIAB, "Government Boys High School", Role.DPO), CLERK, begin);
        for (int i = 0; i < TOLD_IN_COURT; i++) one(i * 5, begin.plus(Duration.ofMinutes(4L * i)), court);
    }

    /** @param court in which it was told; null where it came another way */
    private void one(int i, Instant filedAt, OpenCourt court) {
        CSVRecord story = stories.get(i % stories.size());
        boolean urdu = story.get("language").equals("ur");
        boolean anonymous = random.nextInt(12) == 0;
        PersonDetails person = anonymous ? PersonDetails.none() : people.citizen(urdu);
        // A third of a trial's cases lie at Sariab, so that its officers' lists look lived in.
        Place station = random.nextInt(3) == 0
                ? quettaStations.stream()
                        .filter(place -> place.code().equals(SARIAB))
                        .findFirst()
                        .orElseThrow()
                : people.pick(random.nextInt(4) == 0 ? stations : quettaStations);
        boolean named = random.nextInt(25) != 0;
        Channel way = court == null ? way(anonymous) : Channel.OPEN_COURT;
        NewComplaint input = new NewComplaint(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                way,
                urdu ? Language.URDU : Language.ENGLISH,
                story.get("category"),
                named ? station.code() : null,
                null,
                LocalDate.ofInstant(filedAt, Texts.PAKISTAN).minusDays(random.nextInt(3)),
                story.get("text"),
                anonymous,
                person,
                anonymous ? ContactWish.NONE : wish(way, person, urdu),
                Accused.NOBODY);
        Clock then = Clock.fixed(filedAt, ZoneOffset.UTC);
        var filed = DemoIntake.at(em, keys, then).file(input, Channel.CLERKS.contains(way) ? CLERK : "citizen");
        em.flush();
        Complaint complaint = new Complaints(em, then).find(filed.number()).orElseThrow();
        receptions.add(complaint, reception(i, filedAt, court), CLERK);
        work(i, complaint, filed.post().place(), filedAt);
        // Each query compares all that is held with what was read: hundreds of cases held cost a minute.
        em.flush();
        em.clear();
    }

    private Channel way(boolean anonymous) {
        return anonymous ? Channel.WEB : people.pick(WAYS);
    }

    /** Of a letter nobody was asked. */
    private ContactWish wish(Channel way, PersonDetails person, boolean urdu) {
        boolean texts = random.nextInt(4) != 0;
        boolean neutral = random.nextInt(8) == 0;
        boolean asked = neutral && !way.isWritten() && way != Channel.SMS && person.phone() != null;
        DuressWord word = asked ? new DuressWord(urdu ? "درزی آ گیا ہے" : "the tailor has come") : null;
        return new ContactWish(texts && !way.isWritten(), neutral, null, word);
    }

    /** A letter lay some days before somebody entered it. */
    private static NewReception reception(int i, Instant filedAt, OpenCourt court) {
        if (court != null) return NewReception.inCourt(court.code());
        LocalDate day = LocalDate.ofInstant(filedAt, Texts.PAKISTAN).minusDays(1 + i % 6);
        return NewReception.inWriting(day, i % 3 == 0 ? null : "CM/" + (100 + i));
    }

    /** Works the case as far as it would have come by now. */
    private void work(int i, Complaint complaint, Place post, Instant filedAt) {
        long ageHours = Duration.between(filedAt, now).toHours();
        if (ageHours < 6 || random.nextInt(6) == 0) return;
        Officer officer = head(post);
        if (officer == null) return;
        String actor = "user:" + officer.belt().value().toLowerCase(Locale.ROOT);
        Instant at = filedAt.plus(Duration.ofHours(1 + random.nextInt(5)));
        complaint.take(officer.belt(), new Step(actor, at, null, true));
        at = at.plus(Duration.ofMinutes(30 + random.nextInt(300)));
        if (at.isAfter(now)) return;
        complaint.contacted(new Step(actor, at, word("step"), random.nextBoolean()));
        at = at.plus(Duration.ofHours(5 + random.nextInt(40)));
        if (at.isAfter(now) || random.nextInt(4) == 0) return;
        complaint.addStep(new Step(actor, at, word("step"), random.nextBoolean()));
        if (closing.propose(i, complaint, officer, at)) return;
        at = at.plus(Duration.ofHours(5 + random.nextInt(200)));
        if (at.isAfter(now) || random.nextInt(3) == 0) return;
        if (complaint.responsibility().mustBeReferredOutside())
            complaint.referOutside(new Step(actor, at, word("referral"), true));
        else answer(i, complaint, new Step(actor, at, word("answer"), true));
    }

    /** Some citizens are content and some are not; from others no word comes, which the clocks see to. */
    private void answer(int i, Complaint complaint, Step step) {
        complaint.lastWord().resolve(new ClosingRules(em).ruleFor(complaint.categoryCode(), step.at()), step);
        Instant at = step.at().plus(Duration.ofHours(3 + random.nextInt(90)));
        int said = random.nextInt(10);
        if (said < 3) closing.call(i, complaint, step.at());
        if (at.isAfter(now) || said < 3) return;
        CitizenWord word = said == 3
                ? new CitizenWord(people.pick(List.of(Kind.NO, Kind.NO, Kind.APPEAL)), null, word("objection"))
                : new CitizenWord(Kind.YES, said < 6 ? null : said - 4, null);
        Clock then = Clock.fixed(at, ZoneOffset.UTC);
        new CitizenWords(new ComplaintSubjects(em), new Categories(em), new Places(em, then), then)
                .take(complaint, word, "citizen");
    }

    private String word(String kind) {
        return people.pick(words.stream()
                        .filter(line -> line.get("kind").equals(kind))
                        .toList())
                .get("text");
    }

    private Officer head(Place place) {
        return em.createQuery("select o from Officer o where o.placeId = :place order by o.id", Officer.class)
                .setParameter("place", place.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
