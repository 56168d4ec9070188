package pk.gov.balochistan.police.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubject;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.NamedInWords;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Takes a complaint in, whichever way it came: classifies it, finds the post where it is safe, opens its timeline. Runs in the
 * caller's transaction, in the portal and in the gateway alike; sends no text itself.
 */
@Dependent
public class ComplaintIntake {
    private final Complaints complaints;
    private final Categories categories;
    private final Places places;
    private final Officers officers;
    private final ComplaintRouting routing;
    private final AgreedWords agreed;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    public ComplaintIntake(
            Complaints complaints,
            Categories categories,
            Places places,
            Officers officers,
            AgreedWords agreed,
            KeyRing keys,
            Clock clock) {
        this.complaints = complaints;
        this.categories = categories;
        this.places = places;
        this.officers = officers;
        this.routing = new ComplaintRouting(places);
        this.agreed = agreed;
        this.keys = keys;
        this.clock = clock;
    }

    /** Files a complaint that no limit concerns, such as one lodged at a desk; see the other. @throws RuleViolation refusal.officer.unknown */
    public Filed file(NewComplaint input, String filedBy) {
        if (!isFiled(input.idempotencyKey())) requireOfficer(input);
        return file(input, filedBy, false);
    }

    /** Lets the one who complains put a number right. @throws RuleViolation refusal.officer.unknown where nobody wears the one it names */
    void requireOfficer(NewComplaint input) {
        if (input.accused().belt() != null) officers.require(input.accused().belt());
    }

    /** Whether this very form or text was filed before: then nothing is counted. */
    public boolean isFiled(String idempotencyKey) {
        return complaints.findByIdempotencyKey(idempotencyKey).isPresent();
    }

    /**
     * Files a complaint; the same idempotency key gives the receipt of the first. A belt number that nobody wears stays among the
     * citizen's words.
     *
     * @param filedBy as the trail names them
     * @param beyondLimit it came beyond a limit and is taken all the same: its timeline and the trail say so
     * @throws RuleViolation complaint.refusal.category, refusal.place.unknown
     */
    public Filed file(NewComplaint input, String filedBy, boolean beyondLimit) {
        Optional<Complaint> before = complaints.findByIdempotencyKey(input.idempotencyKey());
        if (before.isPresent()) return receipt(before.get(), input);
        ComplaintCategory category = categories.require(input.categoryCode());
        Place place = input.placeCode() == null ? places.province() : places.require(input.placeCode());
        List<Officer> named = named(input.accused(), place);
        Step filing = new Step(filedBy, clock.instant(), null, true);
        ComplaintRouting.Route route = routing.route(
                category, filing.at(), place, named, input.accused().rungToPass());
        Complaint complaint = new Complaint(complaints.freeNumber(), input, category, place, filing);
        if (input.anonymous() || complaint.isToldByCodeAlone()) {
            complaint.complainant().bindReturnCode(ReturnCode.macOf(keys, ReturnCode.of(keys, input.idempotencyKey())));
        }
        complaints.add(complaint);
        complaint.opened(route, beyondLimit);
        agreed.agree(complaint, input.contact().duressWord());
        complaints.addSubjects(subjects(complaint, input.accused(), named));
        return receipt(complaint, input);
    }

    /** Who is complained of, as far as it can be known: by the number that was given, and by numbers and names among the words. */
    private List<Officer> named(Accused accused, Place place) {
        Set<Officer> named = new LinkedHashSet<>();
        if (accused.belt() != null) officers.find(accused.belt()).ifPresent(named::add);
        if (accused.described() == null) return List.copyOf(named);
        NamedInWords words = new NamedInWords(accused.described());
        words.belts().forEach(belt -> officers.find(belt).ifPresent(named::add));
        routing.superiorsAt(place, officers).stream()
                .filter(superior -> Stream.of(Language.values()).anyMatch(l -> words.holdName(superior.name(l))))
                .forEach(named::add);
        return List.copyOf(named);
    }

    private List<ComplaintSubject> subjects(Complaint complaint, Accused accused, List<Officer> named) {
        List<ComplaintSubject> subjects = new ArrayList<>();
        boolean isBeltKnown = named.stream().anyMatch(officer -> officer.belt().equals(accused.belt()));
        if (accused.belt() != null && !isBeltKnown) {
            subjects.add(new ComplaintSubject(complaint, null, accused.belt().value()));
        }
        String words = accused.described();
        for (Officer officer : named) {
            subjects.add(new ComplaintSubject(complaint, officer.id(), words));
            words = null;
        }
        if (words != null) subjects.add(new ComplaintSubject(complaint, null, words));
        if (accused.program() != null) subjects.add(new ComplaintSubject(complaint, accused.program()));
        return subjects;
    }

    private Filed receipt(Complaint complaint, NewComplaint input) {
        String code = complaint.complainant().hasReturnCode() ? ReturnCode.of(keys, input.idempotencyKey()) : null;
        Place place = places.find(complaint.responsibility().placeId()).orElseThrow();
        Post post = new Post(complaint.responsibility().role(), place);
        return new Filed(
                complaint.number(),
                code,
                FollowUp.of(complaint),
                complaint.promise().contactDueAt(),
                complaint.promise().dueAt(),
                post,
                complaint.timeline().stream().anyMatch(event -> event.kind() == EventKind.BEYOND_LIMIT));
    }
}
