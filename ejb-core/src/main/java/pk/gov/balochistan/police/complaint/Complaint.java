package pk.gov.balochistan.police.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A complaint: its timeline and the state that follows from it. Whoever may see it is written in its own columns. */
@Entity
@Table(name = "complaint")
public class Complaint implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "tracking_number", updatable = false)
    private TrackingNumber number;

    @Column(name = "category_code")
    private String categoryCode;

    @Embedded
    private Filing filing;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "place_path")
    private String placePath;

    @Embedded
    private Occurrence occurrence;

    @Embedded
    private Complainant complainant;

    @Embedded
    private Responsibility responsibility;

    @Embedded
    private Promise promise;

    @Embedded
    private Closing closing;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    /** Grows with every entry, so that two who write at once meet on the version. */
    @Column(name = "event_count")
    private int eventCount;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ComplaintEvent> timeline = new ArrayList<>();

    @Version
    private int version;

    protected Complaint() {}

    public Complaint(TrackingNumber number, NewComplaint input, ComplaintCategory category, Place place, Step filing) {
        this.number = number;
        this.filing = new Filing(input, filing);
        this.occurrence = new Occurrence(input);
        this.complainant = new Complainant(input);
        this.responsibility = new Responsibility(input.accused().rung());
        this.promise = new Promise();
        this.closing = new Closing();
        this.status = ComplaintStatus.RECEIVED;
        promise.follow(status, filing.at());
        classify(category, place);
    }

    private void classify(ComplaintCategory category, Place place) {
        categoryCode = category.code();
        lieAt(place);
        promise.make(category, filing.at(), complainant.isReachable());
        if (responsibility.classify(category))
            complainant.speakNeutrally(channel().isAskedOfTexts());
    }

    void lieAt(Place place) {
        placeId = place.id();
        placePath = place.path();
    }

    /** Opens the timeline once the row has its number. @param beyondLimit a mark for officers: it may belong to a flood */
    public void opened(ComplaintRouting.Route route, boolean beyondLimit) {
        responsibility.answerTo(route);
        record(EventKind.FILED, new Step(filing.by(), filing.at(), null, true), null);
        if (beyondLimit) record(EventKind.BEYOND_LIMIT, new Step("system:limit", filing.at(), null, false), null);
        Step routing = new Step("system:routing", filing.at(), null, true);
        record(EventKind.ROUTED, routing, responsibility.role().textKey());
    }

    /**
     * Gives a complaint that nobody has classified its category and place, or one that names no place its place.
     *
     * @throws RuleViolation complaint.refusal.triaged where it has them: a case is not talked out of its seal or its referral
     */
    public void triage(ComplaintCategory category, Place place, ComplaintRouting.Route route, Step step) {
        requireOpen();
        if (!isUnclassified() && !(isWithoutPlace() && category.code().equals(categoryCode)))
            throw new RuleViolation("complaint.refusal.triaged");
        classify(category, place);
        responsibility.answerTo(route);
        promise.answeredSince(step.at());
        record(EventKind.ROUTED, step, responsibility.role().textKey());
    }

    /**
     * A promise was missed and the time of its post has ended: the post above answers, if there is one. Who works on it goes on.
     *
     * @param nextClockAt when somebody must look again, or null for never
     */
    public void missed(EscalationReason reason, Optional<Post> above, Instant nextClockAt, Step step) {
        requireOpen();
        above.ifPresent(responsibility::riseTo);
        promise.struck(step.at(), above.isPresent(), nextClockAt);
        EventKind kind = above.isPresent() ? EventKind.ESCALATED : EventKind.NOBODY_ABOVE;
        record(kind, step, reason.about(responsibility.role()));
    }

    /** It names no kind that a rule knows, so that somebody must read it first. */
    public boolean isUnclassified() {
        return ComplaintCategory.OTHER.equals(categoryCode);
    }

    /** It lies with the province, as nobody knows yet where it happened. */
    public boolean isWithoutPlace() {
        return placePath.indexOf('/') == placePath.length() - 1;
    }

    /**
     * Allocates the case to an officer who serves under the responsible post.
     *
     * @throws RuleViolation complaint.refusal.officerElsewhere, complaint.refusal.officerOfStation
     */
    public void assignTo(Officer officer, Place posting, Step step) {
        responsibility.requireMayHave(posting, placeId);
        become(ComplaintStatus.ALLOCATED, step.at());
        responsibility.assignTo(officer.belt());
        record(EventKind.ALLOCATED, step, null);
    }

    /** Work begins. @param officer who does it; null for a civilian, whose post then answers for it */
    public void take(BeltNumber officer, Step step) {
        become(ComplaintStatus.IN_PROGRESS, step.at());
        responsibility.assignTo(officer);
        record(EventKind.TAKEN, step, null);
    }

    /** The complainant was spoken to: stops the first clock. */
    public void contacted(Step step) {
        requireOpen();
        promise.contacted(step.at());
        record(EventKind.CONTACTED, step, null);
    }

    public void addStep(Step step) {
        requireOpen();
        record(EventKind.STEP, step.requireNote(), null);
    }

    public void fileAdded(Step step) {
        requireOpen();
        record(EventKind.FILE_ADDED, step, null);
    }

    /** Handed to a body outside the police, with its reference in the note. @throws RuleViolation complaint.refusal.referAbove */
    public void referOutside(Step step) {
        responsibility.requireReferral();
        become(ComplaintStatus.REFERRED_OUTSIDE, step.at());
        record(EventKind.REFERRED, step.requireAnswer(), null);
    }

    /** The answer of the police, and whose word closes the case. */
    public LastWord lastWord() {
        return new LastWord(this);
    }

    /** Refuses a step by somebody who has not seen the latest. @throws ChangedMeanwhile */
    public void requireSeen(int versionSeen) {
        if (version != versionSeen) throw new ChangedMeanwhile();
    }

    void become(ComplaintStatus next, Instant at) {
        if (!status.mayBecome(next)) throw status.refuses(next);
        status = next;
        promise.follow(status, at);
    }

    void requireOpen() {
        if (!status.isOpen()) throw new RuleViolation("complaint.refusal.ended");
    }

    public void record(EventKind kind, Step step, String named) {
        timeline.add(new ComplaintEvent(this, ++eventCount, step, kind, named));
    }

    /** Whether this verb would be allowed now: which buttons to show. */
    public boolean mayBecome(ComplaintStatus next) {
        return status.mayBecome(next) && responsibility.allows(status, next);
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    public Long id() {
        return id;
    }

    public TrackingNumber number() {
        return number;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public Channel channel() {
        return filing.channel();
    }

    public Language language() {
        return filing.language();
    }

    public Instant filedAt() {
        return filing.at();
    }

    public Long placeId() {
        return placeId;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public Complainant complainant() {
        return complainant;
    }

    public Responsibility responsibility() {
        return responsibility;
    }

    public Promise promise() {
        return promise;
    }

    public Closing closing() {
        return closing;
    }

    /** Details are told to whoever has the code, and to nobody who merely holds or knows the phone. */
    public boolean isToldByCodeAlone() {
        return responsibility.isSealed() || complainant.wantsNeutralWords();
    }

    public ComplaintStatus status() {
        return status;
    }

    public List<ComplaintEvent> timeline() {
        return List.copyOf(timeline);
    }

    public int version() {
        return version;
    }
}
