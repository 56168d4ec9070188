package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Handover;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.transfer.CaseTransfer;
import pk.gov.balochistan.police.transfer.CaseTransfers;

/**
 * What makes the invented cases look worked on together: one that was told twice, and some that one station would hand to another.
 * By the same rules as real ones, and without a text.
 */
final class DemoWorking {
    private static final String SARIAB = "station-quetta-sariab";
    private static final String CITY = "station-quetta-city";
    private static final Duration BEFORE = Duration.ofHours(3);

    private final EntityManager em;
    private final KeyRing keys;
    private final Instant now;
    private final Places places;

    DemoWorking(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.now = clock.instant();
        this.places = new Places(em, clock);
    }

    void load() {
        List<Complaint> own = listOpen("=");
        own.stream()
                .filter(told -> told.complainant().person().phone() != null)
                // What was told some hours earlier is due some hours earlier, and must not be late: then another post
                // had it.
                .filter(told -> told.promise().dueAt().minus(BEFORE).isAfter(now))
                .findFirst()
                .ifPresent(this::tellBefore);
        handOver(listOpen("<>").stream().findFirst(), SARIAB, "The shop stands on the Sariab side of the crossing.");
        handOver(own.stream().skip(1).findFirst(), CITY, "Both houses are in the lanes behind the city bazaar.");
    }

    /** Cases that nobody has ended, of the head of this station or of those that are not this one, the latest first. */
    private List<Complaint> listOpen(String compared) {
        return em.createQuery(
                        "select c from Complaint c where c.responsibility.role = :role and c.responsibility.placeId "
                                + compared
                                + " :place and c.promise.open = true and c.responsibility.sealedTo is null"
                                + " order by c.filing.at desc, c.id",
                        Complaint.class)
                .setParameter("role", Role.SHO)
                .setParameter("place", places.require(SARIAB).id())
                .setMaxResults(25)
                .getResultList();
    }

    /** The same person was at the front desk some hours before. */
    private void tellBefore(Complaint told) {
        Instant at = told.filedAt().minus(BEFORE);
        NewComplaint before = new NewComplaint(
                UUID.nameUUIDFromBytes(told.number().digits().getBytes(StandardCharsets.UTF_8))
                        .toString(),
                Channel.DESK,
                told.language(),
                told.categoryCode(),
                places.find(told.placeId()).orElseThrow().code(),
                null,
                null,
                told.occurrence().description(),
                false,
                told.complainant().person(),
                ContactWish.NONE,
                Accused.NOBODY);
        Clock then = Clock.fixed(at, ZoneOffset.UTC);
        Complaints complaints = new Complaints(em, then);
        Filed filed = DemoIntake.at(em, keys, then).file(before, "citizen");
        em.flush();
        Complaint complaint = complaints.find(filed.number()).orElseThrow();
        Step spoken =
                new Step(headOf(complaint.responsibility().placeId()), at.plus(Duration.ofMinutes(20)), null, true);
        complaint.contacted(spoken);
        em.flush();
    }

    private void handOver(Optional<Complaint> open, String station, String why) {
        open.ifPresent(complaint -> {
            Post to = new Post(Role.SHO, places.require(station));
            Instant at = complaint
                    .filedAt()
                    .plus(Duration.between(complaint.filedAt(), now).dividedBy(2));
            Step step = new Step(headOf(complaint.responsibility().placeId()), at, why, false);
            new Handover(complaint).asked(to, step);
            new CaseTransfers(em).add(new CaseTransfer(complaint, to, step, now.plus(Duration.ofHours(23))));
        });
        em.flush();
    }

    /** As the trail names the first of those who serve there. */
    private String headOf(Long placeId) {
        return new Officers(em)
                .listPostedUnder(places.find(placeId).orElseThrow()).stream()
                        .findFirst()
                        .map(officer -> "user:" + officer.belt().value().toLowerCase(Locale.ROOT))
                        .orElse("user:demo");
    }
}
