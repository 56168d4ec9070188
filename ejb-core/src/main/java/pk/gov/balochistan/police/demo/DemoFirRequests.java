package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.firrequest.DeclineReason;
import pk.gov.balochistan.police.firrequest.FirAnswer;
import pk.gov.balochistan.police.firrequest.FirClocks;
import pk.gov.balochistan.police.firrequest.FirCourse;
import pk.gov.balochistan.police.firrequest.FirRequest;
import pk.gov.balochistan.police.firrequest.FirRequests;
import pk.gov.balochistan.police.firrequest.NewFirRequest;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/** Requests for an FIR of invented complaints, answered and reviewed through the same rules as real ones. They send no texts. */
final class DemoFirRequests {
    private static final int MOST = 120;
    private static final List<String> KINDS = List.of("crime_report_walkin", "non_registration_fir");
    private static final List<String> SECTIONS = List.of("ppc-379", "ppc-380", "ppc-392", "ppc-457");

    private final EntityManager em;
    private final KeyRing keys;
    private final Clock clock;
    private final Instant now;
    private final Random random = new Random(154);
    private final Places places;
    private final FirCourse course;
    private int serial = 200;

    DemoFirRequests(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
        this.now = clock.instant();
        this.places = new Places(em, clock);
        this.course = new FirCourse(new FirRequests(em), places, new ComplaintSubjects(em), Optional.empty());
    }

    void load() {
        List<Complaint> open = em.createQuery(
                        "select c from Complaint c where c.categoryCode in :kinds and c.status = :worked order by c.id",
                        Complaint.class)
                .setParameter("kinds", KINDS)
                .setParameter("worked", ComplaintStatus.IN_PROGRESS)
                .setMaxResults(MOST)
                .getResultList();
        for (int i = 0; i < open.size(); i++) one(open.get(i), i);
        FirClocks.ofInvented(em, keys, clock);
    }

    private void one(Complaint complaint, int i) {
        Place place = places.find(complaint.placeId()).orElseThrow();
        Instant at = complaint.timeline().stream()
                .map(event -> event.at())
                .reduce(complaint.filedAt(), (one, other) -> one.isAfter(other) ? one : other)
                .plus(Duration.ofMinutes(20 + random.nextInt(300)));
        if (at.isAfter(now) || place.kind() != PlaceKind.STATION) return;
        FirRequest request = course.ask(
                complaint,
                new NewFirRequest(
                        complaint.occurrence().description(),
                        complaint.occurrence().occurredOn(),
                        complaint.occurrence().whereText(),
                        List.of(SECTIONS.get(i % SECTIONS.size()))),
                by(complaint.responsibility().placeId(), at, null));
        em.flush();
        at = at.plus(Duration.ofMinutes(60 + random.nextInt(600)));
        if (!at.isAfter(now)) answer(complaint, request, place, i, at);
        em.flush();
    }

    /** Some are left without an answer, which the clocks see to. */
    private void answer(Complaint complaint, FirRequest request, Place station, int i, Instant at) {
        switch (i % 6) {
            case 0, 1 -> course.register(request, complaint, fir(station, at), by(request.placeId(), at, null));
            case 2 -> nameEarlier(complaint, request, i % 4 == 2 ? station : another(station), at);
            case 3, 4 -> decline(complaint, request, i, at);
            default -> {}
        }
    }

    private void nameEarlier(Complaint complaint, FirRequest request, Place station, Instant at) {
        course.makeStatement(request, complaint, fir(station, at), by(request.placeId(), at, null));
        review(complaint, request, at);
    }

    private Place another(Place station) {
        return places.listToday(PlaceKind.STATION).stream()
                .filter(each -> !each.code().equals(station.code()))
                .findFirst()
                .orElse(station);
    }

    private FirAnswer fir(Place station, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Texts.PAKISTAN);
        return new FirAnswer(++serial + "/" + day.getYear(), day, station.code(), List.of(SECTIONS.get(serial % 4)));
    }

    private void decline(Complaint complaint, FirRequest request, int i, Instant at) {
        DeclineReason reason = i % 2 == 0 ? DeclineReason.CIVIL : DeclineReason.OTHER_AREA;
        String words =
                i % 2 == 0 ? "Both sides dispute an account." : "The place lies in the area of Airport Road station.";
        course.decline(request, complaint, reason, by(request.placeId(), at, words));
        review(complaint, request, at);
    }

    private void review(Complaint complaint, FirRequest request, Instant at) {
        Instant reviewed = at.plus(Duration.ofHours(2 + random.nextInt(18)));
        if (reviewed.isAfter(now) || request.reviewOpen().isEmpty() || random.nextInt(3) == 0) return;
        Step step = by(
                request.reviewOpen().get().placeId(),
                reviewed,
                "The record and the informant were heard this morning.");
        if (random.nextBoolean()) course.direct(request, complaint, step);
        else course.uphold(request, complaint, step);
    }

    /** By the first officer of the post's place. */
    private Step by(Long placeId, Instant at, String words) {
        String actor = em.createQuery("select o from Officer o where o.placeId = :place order by o.id", Officer.class)
                .setParameter("place", placeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(officer -> "user:" + officer.belt().value().toLowerCase(Locale.ROOT))
                .orElse("system:demo." + placeId);
        return new Step(actor, at, words, true);
    }
}
