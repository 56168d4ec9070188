package pk.gov.balochistan.police.firrequest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * The course of a request: each step with its entry on the complaint's timeline, which the citizen reads, and the text that belongs to
 * it. It lies with the lowest post of command that may hear the case: the station's, and where the case is kept from the station the
 * first above it, which may register too (Cr.P.C. s.551). Whoever calls this has asked for the permission.
 */
@Dependent
public class FirCourse {
    private final FirRequests requests;
    private final Places places;
    private final ComplaintRouting routing;
    private final ComplaintSubjects subjects;
    private final Optional<ComplaintNotices> notices;

    @Inject
    public FirCourse(FirRequests requests, Places places, ComplaintSubjects subjects, ComplaintNotices notices) {
        this(requests, places, subjects, Optional.of(notices));
    }

    /** @param notices by which complainants are told; empty to tell nobody */
    public FirCourse(
            FirRequests requests, Places places, ComplaintSubjects subjects, Optional<ComplaintNotices> notices) {
        this.requests = requests;
        this.places = places;
        this.routing = new ComplaintRouting(places);
        this.subjects = subjects;
        this.notices = notices;
    }

    /**
     * A case is handed over as a request.
     *
     * @throws RuleViolation firRequest.refusal.closed, firRequest.refusal.outside, firRequest.refusal.place, firRequest.refusal.open,
     *     firRequest.refusal.registered, firRequest.refusal.nobody
     */
    public FirRequest ask(Complaint complaint, NewFirRequest asked, Step step) {
        requireAskable(complaint, step.at());
        Post post = routing.lowest(complaint, upwards(complaint), named(complaint))
                .orElseThrow(() -> new RuleViolation("firRequest.refusal.nobody"));
        FirRequest request = new FirRequest(complaint, asked, post, requests.ruleFor(complaint), step);
        requests.add(request);
        complaint.record(EventKind.FIR_ASKED, step, post.role().textKey());
        tell(complaint, "firRequest.sms.ASKED", request.reply().dueAt(), post.role());
        return request;
    }

    private void requireAskable(Complaint complaint, Instant at) {
        if (!complaint.status().isOpen()) throw new RuleViolation("firRequest.refusal.closed");
        if (complaint.responsibility().mustBeReferredOutside()) throw new RuleViolation("firRequest.refusal.outside");
        if (complaint.isWithoutPlace()) throw new RuleViolation("firRequest.refusal.place");
        requests.last(complaint.number()).ifPresent(last -> {
            if (last.isOpen()) throw new RuleViolation("firRequest.refusal.open");
            if (last.state().hasFir()) throw new RuleViolation("firRequest.refusal.registered");
        });
    }

    /**
     * @throws RuleViolation firRequest.refusal.taken where another complaint led to this FIR, firRequest.refusal.otherStation
     *     where it stands in the register of no station of the post, and others of the request's verbs
     */
    public void register(FirRequest request, Complaint complaint, FirAnswer answer, Step step) {
        RecordedFir fir = recorded(complaint, answer, step.at());
        if (isElsewhere(request, fir)) throw new RuleViolation("firRequest.refusal.otherStation");
        if (requests.isTaken(fir)) throw new RuleViolation("firRequest.refusal.taken", fir.number());
        request.register(fir, step);
        complaint.record(EventKind.FIR_REGISTERED, step, inWords(fir));
        tell(complaint, "firRequest.sms.REGISTERED", fir.on(), fir.number());
    }

    /**
     * A complaint about a matter that is in an FIR becomes a statement in that case, and never a second FIR. One of another
     * station ends nothing by the word of the post alone: that would be a refusal which nobody reviews.
     */
    public void makeStatement(FirRequest request, Complaint complaint, FirAnswer answer, Step step) {
        RecordedFir fir = recorded(complaint, answer, step.at());
        if (isElsewhere(request, fir)) {
            nameElsewhere(request, complaint, fir, step);
            return;
        }
        request.makeStatementIn(fir, step);
        complaint.record(EventKind.FIR_STATEMENT, step, inWords(fir));
        tell(complaint, "firRequest.sms.STATEMENT", fir.on(), fir.number());
    }

    private void nameElsewhere(FirRequest request, Complaint complaint, RecordedFir fir, Step step) {
        request.nameElsewhere(fir, step);
        complaint.record(EventKind.FIR_ELSEWHERE, step, inWords(fir));
        if (request.reviewOpen().isEmpty()) review(request, complaint, step);
        Optional<FirReview> review = request.reviewOpen().filter(open -> request.nextClockAt() != null);
        if (review.isPresent())
            tell(
                    complaint,
                    "firRequest.sms.ELSEWHERE",
                    review.get().dueAt(),
                    review.get().role());
        else tell(complaint, "firRequest.sms.STATEMENT", fir.on(), fir.number());
    }

    /** Whether it stands in the register of no station of the post that answers. */
    private boolean isElsewhere(FirRequest request, RecordedFir fir) {
        Place post = places.find(request.placeId()).orElseThrow();
        return !places.idsUnder(post.path()).contains(fir.stationId());
    }

    private RecordedFir recorded(Complaint complaint, FirAnswer answer, Instant at) {
        LocalDate happened = complaint.occurrence().occurredOn();
        if (happened != null && answer.on() != null && answer.on().isBefore(happened))
            throw new RuleViolation("firRequest.refusal.beforeOccurrence", happened);
        LocalDate today = LocalDate.ofInstant(at, Texts.PAKISTAN);
        Place station = places.require(answer.stationCode());
        return new RecordedFir(FirNumber.parse(answer.number()), answer.on(), station, answer.sections(), today);
    }

    private static String inWords(RecordedFir fir) {
        return fir.number().printed() + " "
                + Texts.date(fir.on().atStartOfDay(Texts.PAKISTAN).toInstant());
    }

    /** The post registers none; the superior reviews it without being asked. */
    public void decline(FirRequest request, Complaint complaint, DeclineReason reason, Step step) {
        request.decline(reason, step);
        complaint.record(
                EventKind.FIR_DECLINED,
                step,
                reason.textKey() + " " + request.role().textKey());
        if (request.reviewOpen().isEmpty()) review(request, complaint, step);
        tellOfReview(request, complaint, "firRequest.sms.DECLINED", step.at());
    }

    /** The superior directs that an FIR be registered. */
    public void direct(FirRequest request, Complaint complaint, Step step) {
        request.direct(requests.ruleFor(complaint), step);
        complaint.record(EventKind.FIR_DIRECTED, step, request.role().textKey());
        tell(complaint, "firRequest.sms.DIRECTED", request.reply().dueAt(), request.role());
    }

    /** The superior upholds that none is registered, or that the FIR of another station is about this matter. */
    public void uphold(FirRequest request, Complaint complaint, Step step) {
        request.uphold(step);
        if (request.state() == FirState.STATEMENT) {
            complaint.record(EventKind.FIR_STATEMENT, step, inWords(request.fir()));
            tell(
                    complaint,
                    "firRequest.sms.STATEMENT",
                    request.fir().on(),
                    request.fir().number());
            return;
        }
        complaint.record(EventKind.FIR_UPHELD, step, null);
        tell(complaint, "firRequest.sms.UPHELD", step.at(), request.lastRung());
    }

    /** Whoever had to act did not: a superior reviews what was not answered, and the next one what was not reviewed. */
    void late(FirRequest request, Complaint complaint, Step clock) {
        if (!request.state().isReviewed()) {
            request.miss(clock.at());
            complaint.record(EventKind.FIR_MISSED, clock, request.role().textKey());
        }
        review(request, complaint, clock);
        tellOfReview(request, complaint, "firRequest.sms.MISSED", clock.at());
    }

    /** By which day which post reviews it; where none may, or none is left above, that the complainant may go to the court. */
    private void tellOfReview(FirRequest request, Complaint complaint, String key, Instant at) {
        Optional<FirReview> review = request.reviewOpen().filter(open -> request.nextClockAt() != null);
        if (review.isPresent())
            tell(complaint, key, review.get().dueAt(), review.get().role());
        else tell(complaint, "firRequest.sms.UNREVIEWED", at, request.lastRung());
    }

    private void review(FirRequest request, Complaint complaint, Step step) {
        Optional<Post> above = routing.above(request.lastRung(), complaint, upwards(complaint), named(complaint));
        Step entry = new Step(step.actor(), step.at(), null, true);
        if (above.isEmpty()) {
            request.stayUnreviewed();
            complaint.record(EventKind.FIR_NO_REVIEW, entry, null);
            return;
        }
        Instant due = requests.ruleFor(complaint).reviewDue(step.at());
        request.reviewBy(above.get(), due, entry);
        complaint.record(EventKind.FIR_REVIEW, entry, above.get().role().textKey() + " " + Texts.date(due));
    }

    private List<Place> upwards(Complaint complaint) {
        return places.lineageUpwards(places.find(complaint.placeId()).orElseThrow());
    }

    private List<Officer> named(Complaint complaint) {
        return subjects.officersNamedIn(complaint);
    }

    private void tell(Complaint complaint, String key, Instant day, Role post) {
        notices.ifPresent(all -> all.tell(
                NoticeLane.ALONE,
                complaint,
                key,
                complaint.number(),
                Texts.date(day),
                ComplaintNotices.shortName(post)));
    }

    private void tell(Complaint complaint, String key, LocalDate day, FirNumber fir) {
        notices.ifPresent(all -> all.tell(NoticeLane.ALONE, complaint, key, complaint.number(), day, fir));
    }
}
