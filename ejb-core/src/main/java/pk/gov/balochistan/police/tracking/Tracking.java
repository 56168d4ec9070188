package pk.gov.balochistan.police.tracking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.Complainant;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.ReturnCode;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.throttle.ThrottleRule;
import pk.gov.balochistan.police.throttle.Throttles;

/**
 * Answers "how far is my complaint?" for the web and the phone alike. The number alone gives a status word and a date; the
 * complainant's own phone or a second fact opens the rest. Guesses are slowed down by number, by guesser and, loosely, by address.
 *
 * <p>A number is no secret: whoever merely knows it must not be able to keep its owner from the case. So wrong facts rest a case
 * for the address they come from, and for everybody only beyond what one address can send in a day. That limit stays, since last
 * four digits are found in some thousand tries: whoever has that many addresses could else go on to the right ones. It costs a
 * stranger with many addresses as many tries to close a case on the web, and the owner's phone opens it all the while: by text,
 * and with the code of the text on the web. Source: SECURITY.md T10; docs/decisions/0009.
 */
@Dependent
public class Tracking {
    /** Wrong second facts for one number from one address: with pauses that double, seven times as many in a day at the most. */
    static final ThrottleRule BY_NUMBER_THERE =
            new ThrottleRule("track-number-at", 5, Duration.ofMinutes(15), Duration.ofMinutes(15));
    /** Wrong second facts for one number from anywhere. */
    static final ThrottleRule BY_NUMBER = new ThrottleRule("track-number", 40, Duration.ofDays(1), Duration.ofHours(6));
    /** Wrong numbers or facts from one device or phone. */
    static final ThrottleRule BY_GUESSER =
            new ThrottleRule("track-guesser", 10, Duration.ofMinutes(15), Duration.ofMinutes(15));
    /** Many phones share one address, so the limit is wide. */
    static final ThrottleRule BY_ADDRESS =
            new ThrottleRule("track-address", 200, Duration.ofMinutes(15), Duration.ofMinutes(5));

    private static final int LAST_FOUR = 4;

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

    /** @param complaint null where none has the number */
    record Look(Complaint complaint, SecondFact fact) {}

    /** By web. A wrong fact and no fact give the same; an unknown number gives nothing and counts as a guess. */
    public Optional<Tracked> byWeb(TrackingNumber number, WebCaller caller) {
        Look look = look(number, caller);
        return look.complaint() == null ? Optional.empty() : Optional.of(told(look));
    }

    /** The case itself and whether it is open to whoever asks; guesses are counted as above. */
    Look look(TrackingNumber number, WebCaller caller) {
        Complaint complaint = complaints.find(number).orElse(null);
        SecondFact sure = complaint == null ? SecondFact.NONE : beyondGuessing(complaint, caller.fact());
        if (sure.opens()) return new Look(complaint, sure);
        throttles.refuseWhilePaused(BY_GUESSER, caller.device());
        throttles.refuseWhilePaused(BY_ADDRESS, caller.address());
        SecondFact fact = fact(complaint, number, caller);
        if (complaint == null || fact == SecondFact.WRONG) {
            throttles.miss(BY_GUESSER, caller.device());
            throttles.miss(BY_ADDRESS, caller.address());
        }
        if (fact == SecondFact.WRONG) {
            throttles.miss(BY_NUMBER_THERE, there(number, caller));
            throttles.miss(BY_NUMBER, number.digits());
        }
        return new Look(complaint, fact);
    }

    /**
     * What nobody finds by trying opens the case whatever rests, so that whoever shares an address with a stranger is not kept
     * out by them: the return code, and the four digits with the code that the complainant's own phone was told.
     */
    private SecondFact beyondGuessing(Complaint complaint, String typed) {
        if (Typed.textOrNull(typed) == null) return SecondFact.NONE;
        Complainant complainant = complaint.complainant();
        if (complainant.isKnownByCode(ReturnCode.macOf(keys, typed))) return SecondFact.CODE;
        String digits = Typed.digits(typed);
        if (digits.length() != LAST_FOUR + WebCode.LENGTH) return SecondFact.NONE;
        String lastFour = digits.substring(0, LAST_FOUR);
        boolean isFirstRight = complainant.isKnownByPhone(lastFour) || complainant.isKnownByCnic(lastFour);
        boolean isCodeRight = WebCode.isIt(keys, complaint.number(), clock.instant(), digits.substring(LAST_FOUR));
        return isFirstRight && isCodeRight ? SecondFact.TEXTED : SecondFact.NONE;
    }

    /** For the complainant's own phone: the code of the day, where wrong facts came for the case as many as make it rest somewhere. */
    public Optional<String> webCode(Tracked own) {
        boolean isTold = own.fact() == SecondFact.OWN_PHONE
                && throttles.hasMissed(BY_NUMBER, own.number().digits(), BY_NUMBER_THERE.limit());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        return isTold ? Optional.of(WebCode.of(keys, own.number(), today)) : Optional.empty();
    }

    /** A try while the number rests counts for nothing: else a stranger could keep the complainant out for ever. */
    private SecondFact fact(Complaint complaint, TrackingNumber number, WebCaller caller) {
        if (Typed.textOrNull(caller.fact()) == null) return SecondFact.NONE;
        if (throttles.isPaused(BY_NUMBER_THERE, there(number, caller))
                || throttles.isPaused(BY_NUMBER, number.digits())) return SecondFact.RESTING;
        if (complaint == null) return SecondFact.WRONG;
        Complainant complainant = complaint.complainant();
        String lastFour = Typed.digits(caller.fact());
        if (complainant.isKnownByPhone(lastFour)) return SecondFact.PHONE;
        return complainant.isKnownByCnic(lastFour) ? SecondFact.CNIC : SecondFact.WRONG;
    }

    private static String there(TrackingNumber number, WebCaller caller) {
        return number.digits() + " " + caller.address();
    }

    /** The case itself, where what was shown beside the number opens it; guesses are counted as in {@link #byWeb}. */
    public Optional<Complaint> ofWeb(TrackingNumber number, WebCaller caller) {
        Look look = look(number, caller);
        return look.fact().opens() ? Optional.of(look.complaint()) : Optional.empty();
    }

    /** Reads at once what {@link #bySms} will ask about each of these phones and numbers, for a batch of texts. */
    public void readAhead(Collection<Msisdn> phones, Collection<TrackingNumber> numbers) {
        complaints.readAhead(numbers);
        throttles.readAhead(
                BY_NUMBER, numbers.stream().map(TrackingNumber::digits).toList());
        throttles.readAhead(BY_GUESSER, phones.stream().map(Msisdn::digits).toList());
    }

    /** By text: the rest is opened to the complainant's own phone alone. */
    public Optional<Tracked> bySms(TrackingNumber number, Msisdn from) {
        throttles.refuseWhilePaused(BY_GUESSER, from.digits());
        Optional<Complaint> found = complaints.find(number);
        if (found.isEmpty()) throttles.miss(BY_GUESSER, from.digits());
        return found.map(complaint ->
                told(new Look(complaint, isOpenTo(from, complaint) ? SecondFact.OWN_PHONE : SecondFact.NONE)));
    }

    /** The case itself, where it opens to the phone. A number that does not counts for nothing here: {@link #bySms} answers it. */
    public Optional<Complaint> ofPhone(TrackingNumber number, Msisdn from) {
        if (throttles.isPaused(BY_GUESSER, from.digits())) return Optional.empty();
        return complaints.find(number).filter(complaint -> isOpenTo(from, complaint));
    }

    private static boolean isOpenTo(Msisdn phone, Complaint complaint) {
        return complaint.complainant().isFrom(phone) && !complaint.isToldByCodeAlone();
    }

    /** What is told of a case that was found. */
    Tracked told(Look look) {
        Complaint complaint = look.complaint();
        List<ComplaintEvent> open =
                complaint.timeline().stream().filter(ComplaintEvent::isPublic).toList();
        // Whoever merely knows the number learns what the police did, and not when the complainant wrote.
        Instant lastChange = open.stream()
                .filter(event -> !event.kind().isAddedByComplainant())
                .reduce((before, last) -> last)
                .map(ComplaintEvent::at)
                .orElse(complaint.filedAt());
        Tracked.Details details = look.fact().opens() ? details(complaint, open) : null;
        return new Tracked(
                complaint.number(), complaint.status(), lastChange, complaint.language(), look.fact(), details, null);
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
                WordProof.of(complaint),
                complaint.lastWord().mayReopen(now),
                complaint.lastWord().mayAppeal(now),
                complaint.lastWord().isAwaited() && complaint.lastWord().mayBeAskedByCall(),
                open);
    }
}
