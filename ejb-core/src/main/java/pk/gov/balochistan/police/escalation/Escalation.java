package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.EscalationReason;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Missed;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Sees to clocks that are due, in the caller's transaction: winds what has time left, lets the next superior answer for what was
 * promised, one rung at a time, and closes what the citizen said nothing about, each with the entry on its timeline, the row in
 * the trail and the text that belong to it.
 */
final class Escalation {
    private static final String ESCALATE = "CLOCK:escalate";
    private static final String CLOSE = "CLOCK:close";
    private static final Caller CLOCK = Caller.system("clock");

    private final EntityManager em;
    private final DueClocks clocks;
    private final Places places;
    private final ComplaintRouting routing;
    private final ComplaintSubjects subjects;
    private final Optional<ComplaintNotices> notices;
    private final AuditTrail trail;
    private final EscalationRules rules;
    private final Instant now;

    /** @param clock of the program, for the trail and the outbox @param now by the clock of the database */
    static Escalation telling(EntityManager em, KeyRing keys, Clock clock, Instant now) {
        return new Escalation(
                em, keys, clock, now, Optional.of(new ComplaintNotices(new Outbox(em, keys, clock), keys)));
    }

    /** @param notices by which complainants are told; empty to tell nobody */
    Escalation(EntityManager em, KeyRing keys, Clock clock, Instant now, Optional<ComplaintNotices> notices) {
        this.em = em;
        this.clocks = new DueClocks(em);
        this.places = new Places(em, clock);
        this.routing = new ComplaintRouting(places);
        this.subjects = new ComplaintSubjects(em);
        this.notices = notices;
        this.trail = new AuditTrail(em, keys, clock);
        this.rules = EscalationRules.read(em, now);
        this.now = now;
    }

    void seeTo(List<DueClock> due) {
        Map<Long, DueClock> ended = new HashMap<>();
        for (DueClock clock : due) {
            Optional<Instant> end = clock.awaitsWord()
                    ? Optional.of(clock.wordDueAt())
                    : clock.missed(now).flatMap(missed -> end(clock, missed));
            if (end.isPresent() && !end.get().isAfter(now)) ended.put(clock.complaintId(), clock);
            else clocks.wind(clock, clock.awaitsWord() ? clock.wordDueAt() : next(clock, end));
        }
        if (!ended.isEmpty()) end(ended);
    }

    private Instant next(DueClock clock, Optional<Instant> end) {
        return earlier(end.orElse(null), clock.nextPromise(now));
    }

    private Optional<Instant> end(DueClock clock, Missed missed) {
        return rules.end(rules.ruleFor(clock, clock.answering()), missed, clock.since(missed));
    }

    private void end(Map<Long, DueClock> ended) {
        // Whatever an officer did between the two reads was in time: such a case is left to the next turn.
        List<Complaint> complaints = clocks.read(ended.keySet()).stream()
                .filter(complaint -> DueClock.of(complaint).equals(ended.get(complaint.id())))
                .toList();
        FlushModeType flushing = em.getFlushMode();
        // Nothing has changed yet: the mapper would compare every case with what it read, before each query.
        em.setFlushMode(FlushModeType.COMMIT);
        notices.ifPresent(tell -> tell.readAhead(complaints));
        Map<Long, List<Officer>> named = subjects.officersNamedIn(ended.keySet());
        Map<Long, List<Place>> upwards = places.lineagesUpwards(
                complaints.stream().map(Complaint::placeId).collect(Collectors.toSet()));
        em.setFlushMode(flushing);
        for (Complaint complaint : complaints) {
            if (ended.get(complaint.id()).awaitsWord()) {
                close(complaint);
                continue;
            }
            List<Officer> people = named.getOrDefault(complaint.id(), List.of());
            rise(complaint, routing.superior(complaint, upwards.get(complaint.placeId()), people));
        }
    }

    private void rise(Complaint complaint, Optional<Post> above) {
        DueClock clock = DueClock.of(complaint);
        Missed missed = clock.missed(now).orElseThrow();
        EscalationRule rule = rules.ruleFor(clock, clock.answering());
        EscalationReason reason = new EscalationReason(
                missed, rule.code(), rule.hours(missed).orElseThrow(), rule.countsOfficeHoursOnly());
        Instant next = above.map(post -> end(clock, post, missed)).orElse(null);
        Step step = new Step(CLOCK.actor(), now, null, above.isPresent());
        complaint.missed(reason, above, earlier(next, clock.nextPromise(now)), step);
        if (above.isPresent()) notices.ifPresent(tell -> tell.escalated(complaint, missed));
        AuditNote note = new AuditNote(complaint.auditTarget(), reason.rule(), moved(clock, missed, above));
        trail.addUnflushed(CLOCK, ESCALATE, above.isPresent() ? Outcome.OK : Outcome.REFUSED, note);
    }

    private void close(Complaint complaint) {
        complaint.lastWord().silence(new Step(CLOCK.actor(), now, null, true));
        notices.ifPresent(tell -> tell.stepped(complaint, EventKind.SILENT));
        trail.addUnflushed(CLOCK, CLOSE, Outcome.OK, AuditNote.of(complaint.auditTarget()));
    }

    /** When the time of a post ends that answers from now on. */
    private Instant end(DueClock clock, Post post, Missed missed) {
        return rules.end(rules.ruleFor(clock, post.role()), missed, now).orElse(null);
    }

    private static String moved(DueClock clock, Missed missed, Optional<Post> above) {
        List<String> words =
                new ArrayList<>(List.of(missed.name(), clock.answering().name()));
        above.ifPresent(
                post -> words.add(post.role().name() + " " + post.place().code()));
        return String.join(" ", words);
    }

    private static Instant earlier(Instant one, Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
