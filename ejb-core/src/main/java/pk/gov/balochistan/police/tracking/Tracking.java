package pk.gov.balochistan.police.tracking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.ReturnCode;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.throttle.ThrottleRule;
import pk.gov.balochistan.police.throttle.Throttles;

/**
 * Answers "how far is my complaint?" for the web and the phone alike. The number alone gives a status word and a date; the
 * complainant's own phone or a second fact opens the rest. Guesses are slowed down by number, by guesser and, loosely, by address.
 * Source: SECURITY.md T10.
 */
@Dependent
public class Tracking {
    /** Wrong second facts for one number. */
    static final ThrottleRule BY_NUMBER =
            new ThrottleRule("track-number", 5, Duration.ofMinutes(15), Duration.ofMinutes(15));
    /** Wrong numbers or facts from one device or phone. */
    static final ThrottleRule BY_GUESSER =
            new ThrottleRule("track-guesser", 10, Duration.ofMinutes(15), Duration.ofMinutes(15));
    /** Many phones share one address, so the limit is wide. */
    static final ThrottleRule BY_ADDRESS =
            new ThrottleRule("track-address", 200, Duration.ofMinutes(15), Duration.ofMinutes(5));

    private final Complaints complaints;
    private final Places places;
    private final Throttles throttles;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    public Tracking(Complaints complaints, Places places, Throttles throttles, KeyRing keys, Clock clock) {
        this.complaints = complaints;
        this.places = places;
        this.throttles = throttles;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param isComplainant whoever looks has shown to be the complainant */
    private record Look(Complaint complaint, boolean isComplainant) {}

    /** By web. A wrong fact and no fact give the same; an unknown number gives nothing and counts as a guess. */
    public Optional<Tracked> byWeb(TrackingNumber number, WebCaller caller) {
        return look(number, caller).map(look -> told(look.complaint(), look.isComplainant()));
    }

    /** The case itself, to whoever shows to be its complainant; guesses are counted as above. */
    Optional<Complaint> ofComplainant(TrackingNumber number, WebCaller caller) {
        return look(number, caller).filter(Look::isComplainant).map(Look::complaint);
    }

    private Optional<Look> look(TrackingNumber number, WebCaller caller) {
        throttles.refuseWhilePaused(BY_GUESSER, caller.device());
        throttles.refuseWhilePaused(BY_ADDRESS, caller.address());
        Optional<Complaint> found = complaints.find(number);
        boolean asked = Typed.textOrNull(caller.fact()) != null;
        boolean paused = asked && throttles.isPaused(BY_NUMBER, number.digits());
        boolean known = asked
                && !paused
                && found.filter(c -> isKnownBy(c, caller.fact())).isPresent();
        // A try while the number is paused counts for nothing: else a stranger could keep the complainant out for ever.
        if (found.isEmpty() || (asked && !known && !paused)) {
            throttles.miss(BY_GUESSER, caller.device());
            throttles.miss(BY_ADDRESS, caller.address());
            if (asked) throttles.miss(BY_NUMBER, number.digits());
        }
        return found.map(complaint -> new Look(complaint, known));
    }

    /** Reads at once what {@link #bySms} will ask about each of these phones, for a batch of texts. */
    public void readAhead(Collection<Msisdn> phones) {
        throttles.readAhead(BY_GUESSER, phones.stream().map(Msisdn::digits).toList());
    }

    /** By text: the rest is opened to the complainant's own phone alone. */
    public Optional<Tracked> bySms(TrackingNumber number, Msisdn from) {
        throttles.refuseWhilePaused(BY_GUESSER, from.digits());
        Optional<Complaint> found = complaints.find(number);
        if (found.isEmpty()) throttles.miss(BY_GUESSER, from.digits());
        return found.map(complaint -> told(complaint, isOpenTo(from, complaint)));
    }

    /** The case itself, where it opens to the phone. A number that does not counts for nothing here: {@link #bySms} answers it. */
    public Optional<Complaint> ofPhone(TrackingNumber number, Msisdn from) {
        if (throttles.isPaused(BY_GUESSER, from.digits())) return Optional.empty();
        return complaints.find(number).filter(complaint -> isOpenTo(from, complaint));
    }

    private static boolean isOpenTo(Msisdn phone, Complaint complaint) {
        return complaint.complainant().isFrom(phone) && !complaint.isToldByCodeAlone();
    }

    private boolean isKnownBy(Complaint complaint, String fact) {
        return complaint.complainant().isKnownBy(Typed.digits(fact), ReturnCode.macOf(keys, fact));
    }

    Tracked inFull(Complaint complaint) {
        return told(complaint, true);
    }

    private Tracked told(Complaint complaint, boolean inFull) {
        List<ComplaintEvent> open =
                complaint.timeline().stream().filter(ComplaintEvent::isPublic).toList();
        Instant lastChange =
                open.isEmpty() ? complaint.filedAt() : open.get(open.size() - 1).at();
        Tracked.Details details = inFull ? details(complaint, open) : null;
        return new Tracked(complaint.number(), complaint.status(), lastChange, complaint.language(), details);
    }

    private Tracked.Details details(Complaint complaint, List<ComplaintEvent> open) {
        Post post = new Post(
                complaint.responsibility().role(),
                places.find(complaint.responsibility().placeId()).orElseThrow());
        Instant now = clock.instant();
        return new Tracked.Details(
                complaint.categoryCode(),
                complaint.filedAt(),
                complaint.promise().contactDueAt(),
                complaint.promise().dueAt(),
                complaint.promise().isContactMissed(now),
                complaint.promise().isAnswerMissed(now),
                complaint.promise().isEscalated(),
                post,
                complaint.responsibility().mustBeReferredOutside(),
                complaint.closing(),
                complaint.lastWord().isAwaited(),
                complaint.lastWord().mayReopen(now),
                complaint.lastWord().mayAppeal(),
                open);
    }
}
