package pk.gov.balochistan.police.firrequest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What officers do with the request for an FIR of a case: each order finds the case within the caller's scope first. */
@Stateless
public class FirRequestDesk {
    @Inject
    Complaints complaints;

    @Inject
    FirRequests requests;

    @Inject
    FirCourse course;

    @Inject
    Offences offences;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The request of a case, and what the caller may do with it. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public OpenedFir openRequest(TrackingNumber number) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_READ));
        FirRequest request = requests.last(complaint.number()).orElse(null);
        Set<Long> placesNamed = new HashSet<>();
        List<String> codes = new ArrayList<>();
        if (request != null) {
            placesNamed.add(request.placeId());
            request.reviews().forEach(review -> placesNamed.add(review.placeId()));
            codes.addAll(request.matter().sections());
        }
        if (request != null && request.fir() != null) {
            placesNamed.add(request.fir().stationId());
            codes.addAll(request.fir().sections());
        }
        return new OpenedFir(
                complaint,
                request,
                requests.ruleFor(complaint),
                mayAsk(complaint, request),
                request != null && request.isOpen() && isAnswering(request),
                request != null && isReviewing(request),
                places.byIds(placesNamed),
                offences.byCodes(codes));
    }

    /** The list of sections, in the order of the statute book. */
    @Permit(value = Permission.COMPLAINT_WORK, audited = false)
    public List<Offence> offences() {
        return offences.all();
    }

    /** Stations that exist today. */
    @Permit(value = Permission.COMPLAINT_WORK, audited = false)
    public List<Place> stations() {
        return places.listToday(PlaceKind.STATION);
    }

    /** Hands the case over. @param seen version of the case as it was shown */
    @Permit(Permission.COMPLAINT_WORK)
    public void ask(TrackingNumber number, int seen, NewFirRequest asked) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_WORK));
        if (!isWorking(complaint)) throw new NotPermitted();
        complaint.requireSeen(seen);
        asked.sections().forEach(offences::require);
        course.ask(complaint, asked, step(null));
    }

    /** An FIR was registered. */
    @Permit(Permission.COMPLAINT_WORK)
    public void register(TrackingNumber number, int seen, FirAnswer answer, String words) {
        answer(number, seen, (request, complaint) -> {
            answer.sections().forEach(offences::require);
            course.register(request, complaint, answer, step(words));
        });
    }

    /** The matter is in an FIR already. @return what the request is now: an FIR of another station is named, and looked at first */
    @Permit(Permission.COMPLAINT_WORK)
    public FirState makeStatement(TrackingNumber number, int seen, FirAnswer earlier, String words) {
        return answer(
                number, seen, (request, complaint) -> course.makeStatement(request, complaint, earlier, step(words)));
    }

    /** No FIR is registered. */
    @Permit(Permission.COMPLAINT_WORK)
    public void decline(TrackingNumber number, int seen, DeclineReason reason, String words) {
        answer(number, seen, (request, complaint) -> course.decline(request, complaint, reason, step(words)));
    }

    /** The review: an FIR is to be registered. */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void direct(TrackingNumber number, int seen, String reasons) {
        review(number, seen, (request, complaint) -> course.direct(request, complaint, step(reasons)));
    }

    /** The review: none is to be registered. */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void uphold(TrackingNumber number, int seen, String reasons) {
        review(number, seen, (request, complaint) -> course.uphold(request, complaint, step(reasons)));
    }

    private FirState answer(TrackingNumber number, int seen, BiConsumer<FirRequest, Complaint> verb) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_WORK));
        FirRequest request = require(complaint);
        if (!isAnswering(request)) throw new NotPermitted();
        complaint.requireSeen(seen);
        verb.accept(request, complaint);
        return request.state();
    }

    private void review(TrackingNumber number, int seen, BiConsumer<FirRequest, Complaint> verb) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_ASSIGN));
        FirRequest request = require(complaint);
        if (!isReviewing(request)) throw new NotPermitted();
        complaint.requireSeen(seen);
        verb.accept(request, complaint);
    }

    private FirRequest require(Complaint complaint) {
        return requests.last(complaint.number()).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private boolean mayAsk(Complaint complaint, FirRequest last) {
        boolean isFree = last == null || !last.isOpen() && !last.state().hasFir();
        return isFree
                && complaint.status().isOpen()
                && !complaint.isWithoutPlace()
                && !complaint.responsibility().mustBeReferredOutside()
                && isWorking(complaint);
    }

    /** Whoever answers for the case or has it to work on; the SDPO above may hand it over, too. */
    private boolean isWorking(Complaint complaint) {
        Scope scope = scope(Permission.COMPLAINT_WORK);
        return complaint.responsibility().isAnsweredBy(scope)
                || complaint.responsibility().isAllocatedTo(scope)
                || scope.posts().stream().anyMatch(post -> post.role() == Role.SDPO);
    }

    private boolean isAnswering(FirRequest request) {
        return holds(Permission.COMPLAINT_WORK, request.role(), request.placeId());
    }

    private boolean isReviewing(FirRequest request) {
        return request.reviewOpen()
                .filter(review -> holds(Permission.COMPLAINT_ASSIGN, review.role(), review.placeId()))
                .isPresent();
    }

    private boolean holds(Permission permission, Role role, long placeId) {
        return scope(permission).posts().stream().anyMatch(post -> post.role() == role && post.placeId() == placeId);
    }

    private Step step(String words) {
        return new Step(callers.current().actor(), clock.instant(), words, true);
    }

    private Scope scope(Permission permission) {
        return callers.current().scope(permission);
    }
}
