package pk.gov.balochistan.police.complaint;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.BeltNumber;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Msisdn;
import pk.gov.balochistan.police.shared.PersonDetails;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TrackingNumber;
import pk.gov.balochistan.police.shared.Typed;

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

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    private Language language;

    @Column(name = "filed_at", updatable = false)
    private Instant filedAt;

    @Column(name = "filed_by", updatable = false)
    private String filedBy;

    @Column(name = "idempotency_key", updatable = false)
    private String idempotencyKey;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "place_path")
    private String placePath;

    @Column(name = "where_text", updatable = false)
    private String whereText;

    @Column(name = "occurred_on", updatable = false)
    private LocalDate occurredOn;

    @Lob
    @Column(updatable = false)
    private String description;

    @Column(updatable = false)
    private Boolean anonymous;

    @Column(name = "return_code_mac", updatable = false)
    private String returnCodeMac;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "complainant_name"))
    @AttributeOverride(name = "father", column = @Column(name = "complainant_father"))
    @AttributeOverride(name = "cnic", column = @Column(name = "complainant_cnic"))
    @AttributeOverride(name = "phone", column = @Column(name = "complainant_phone"))
    @AttributeOverride(name = "address", column = @Column(name = "complainant_address"))
    private PersonDetails complainant;

    @Column(name = "complainant_name_key")
    private String complainantNameKey;

    @Column(name = "may_text")
    private Boolean mayText;

    @Column(name = "neutral_words")
    private Boolean neutralWords;

    @Column(name = "contact_note")
    private String contactNote;

    @Column(name = "about_police")
    private Boolean aboutPolice;

    /** The highest rung of the ladder that the citizen complains of in words; null when none. */
    @Column(name = "accused_rung", updatable = false)
    private Integer accusedRung;

    @Column(name = "min_level")
    private int minLevel;

    /** Roles that may open it, each between commas; null where it is not sealed. */
    @Column(name = "sealed_to")
    private String sealedTo;

    @Column(name = "refer_outside")
    private Boolean referOutside;

    @Enumerated(EnumType.STRING)
    @Column(name = "responsible_role")
    private Role responsibleRole;

    @Column(name = "responsible_place_id")
    private Long responsiblePlaceId;

    @Column(name = "responsible_path")
    private String responsiblePath;

    @Column(name = "assigned_to")
    private BeltNumber assignedTo;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    @Column(name = "contact_due_at")
    private Instant contactDueAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** Grows with every entry, so that two who write at once meet on the version. */
    @Column(name = "event_count")
    private int eventCount;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ComplaintEvent> timeline = new ArrayList<>();

    @Version
    private int version;

    protected Complaint() {}

    public Complaint(NewComplaint input, ComplaintCategory category, Place place, String filedBy, Instant at) {
        this.number = TrackingNumber.random();
        this.channel = input.channel();
        this.language = input.language();
        this.filedAt = at;
        this.filedBy = filedBy;
        this.idempotencyKey = input.idempotencyKey();
        this.whereText = input.whereText();
        this.occurredOn = input.occurredOn();
        this.description = input.description();
        this.anonymous = input.anonymous();
        this.complainant = input.complainant();
        this.complainantNameKey = nameKey(input.complainant().name());
        this.mayText = input.contact().mayText();
        this.neutralWords = input.contact().neutralWords();
        this.referOutside = false;
        this.accusedRung = input.accused().rung();
        this.contactNote = input.contact().note();
        this.status = ComplaintStatus.RECEIVED;
        classify(category, place);
    }

    /** Letters only, folded, for a search by the beginning of a name. */
    static String nameKey(String name) {
        return name == null ? null : Typed.line(name).toLowerCase(Locale.ROOT);
    }

    /** What was ever sealed, or belongs outside the police, stays so; and a promise is never put off. */
    private void classify(ComplaintCategory category, Place place) {
        categoryCode = category.code();
        placeId = place.id();
        placePath = place.path();
        contactDueAt = earlier(contactDueAt, category.contactDue(filedAt));
        dueAt = earlier(dueAt, category.due(filedAt));
        referOutside |= category.mustBeReferredOutside();
        if (category.isSealed() && sealedTo == null) seal(category);
    }

    private void seal(ComplaintCategory category) {
        sealedTo = category.sealedTo().stream().map(Role::name).sorted().collect(Collectors.joining(",", ",", ","));
        neutralWords = true;
        // Whoever wrote a text did not know that it would be sealed, and was not asked whether texts are safe.
        if (channel == Channel.SMS) mayText = false;
    }

    private static Instant earlier(Instant before, Instant now) {
        return before == null || now.isBefore(before) ? now : before;
    }

    public void bindReturnCode(String mac) {
        returnCodeMac = mac;
    }

    /** Opens the timeline once the row has its number. @param beyondLimit a mark for officers: it may belong to a flood */
    public void opened(ComplaintRouting.Route route, boolean beyondLimit) {
        answerTo(route);
        record(EventKind.FILED, new Step(filedBy, filedAt, null, true), null);
        if (beyondLimit) record(EventKind.BEYOND_LIMIT, new Step("system:limit", filedAt, null, false), null);
        record(EventKind.ROUTED, new Step("system:routing", filedAt, null, true), responsibleRole.textKey());
    }

    /**
     * Gives a complaint that nobody has classified its category and place.
     *
     * @throws RuleViolation complaint.refusal.triaged where somebody has: a case is not talked out of its seal or its referral
     */
    void triage(ComplaintCategory category, Place place, ComplaintRouting.Route route, Step step) {
        requireOpen();
        if (!isUnclassified()) throw new RuleViolation("complaint.refusal.triaged");
        classify(category, place);
        assignedTo = null;
        answerTo(route);
        record(EventKind.ROUTED, step, responsibleRole.textKey());
    }

    /** It names no kind that a rule knows, so that somebody must read it first. */
    public boolean isUnclassified() {
        return ComplaintCategory.OTHER.equals(categoryCode);
    }

    private void answerTo(ComplaintRouting.Route route) {
        aboutPolice = route.aboutPolice();
        minLevel = route.minLevel();
        responsibleRole = route.post().role();
        responsiblePlaceId = route.post().place().id();
        responsiblePath = route.post().place().path();
        // Above everyone who is named there may be a post that the category does not know: it must see what it answers
        // for.
        if (sealedTo != null && !sealedTo.contains("," + responsibleRole + ",")) sealedTo += responsibleRole + ",";
    }

    /**
     * Allocates the case to an officer who serves under the responsible post.
     *
     * @throws RuleViolation complaint.refusal.officerElsewhere, complaint.refusal.officerOfStation
     */
    public void assignTo(Officer officer, Place posting, Step step) {
        if (!posting.path().startsWith(responsiblePath)) throw new RuleViolation("complaint.refusal.officerElsewhere");
        if (aboutPolice && posting.id().equals(placeId)) throw new RuleViolation("complaint.refusal.officerOfStation");
        become(ComplaintStatus.ALLOCATED);
        assignedTo = officer.belt();
        record(EventKind.ALLOCATED, step, null);
    }

    /** Work begins. @param officer who does it; null for a civilian, whose post then answers for it */
    public void take(BeltNumber officer, Step step) {
        become(ComplaintStatus.IN_PROGRESS);
        assignedTo = officer;
        record(EventKind.TAKEN, step, null);
    }

    /** The complainant was spoken to: stops the first clock. */
    public void contacted(Step step) {
        requireOpen();
        if (contactedAt == null) contactedAt = step.at();
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

    /** Handed to a body outside the police, with its reference in the note. */
    public void referOutside(Step step) {
        become(ComplaintStatus.REFERRED_OUTSIDE);
        endedAt = step.at();
        record(EventKind.REFERRED, step.requireNote(), null);
    }

    /** @throws RuleViolation complaint.refusal.mustBeReferred where the law gives the matter to a body outside the police */
    public void resolve(Step step) {
        if (referOutside) throw new RuleViolation("complaint.refusal.mustBeReferred");
        become(ComplaintStatus.RESOLVED);
        endedAt = step.at();
        record(EventKind.RESOLVED, step.requireNote(), null);
    }

    /** Refuses a step by somebody who has not seen the latest. @throws ChangedMeanwhile */
    void requireSeen(int versionSeen) {
        if (version != versionSeen) throw new ChangedMeanwhile();
    }

    private void become(ComplaintStatus next) {
        if (!status.mayBecome(next)) throw new RuleViolation("complaint.refusal.move", status, next);
        status = next;
    }

    private void requireOpen() {
        if (!status.isOpen()) throw new RuleViolation("complaint.refusal.ended");
    }

    private void record(EventKind kind, Step step, String namedKey) {
        timeline.add(new ComplaintEvent(this, ++eventCount, step, kind, namedKey));
    }

    /** Whether this verb would be allowed now: which buttons to show. */
    public boolean mayBecome(ComplaintStatus next) {
        return status.mayBecome(next) && !(next == ComplaintStatus.RESOLVED && referOutside);
    }

    public boolean isFrom(Msisdn phone) {
        return phone != null && phone.equals(complainant().phone());
    }

    /** Whether the fact is one that only the complainant would know: last four of the phone or CNIC, or the return code. */
    public boolean isKnownBy(String lastFour, String returnCodeMacTyped) {
        if (returnCodeMac != null) return returnCodeMac.equals(returnCodeMacTyped);
        return (complainant().phone() != null
                        && complainant().phone().lastFour().equals(lastFour))
                || (complainant().cnic() != null
                        && complainant().cnic().lastFour().equals(lastFour));
    }

    public boolean isOverdue(Instant now) {
        return status.isOpen() && now.isAfter(dueAt);
    }

    public boolean isContactOverdue(Instant now) {
        return status.isOpen() && contactedAt == null && now.isAfter(contactDueAt);
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
        return channel;
    }

    public Language language() {
        return language;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Long placeId() {
        return placeId;
    }

    public String whereText() {
        return whereText;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public String description() {
        return description;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    /** Never null; nobody when anonymous. */
    public PersonDetails complainant() {
        return complainant == null ? PersonDetails.none() : complainant;
    }

    /** Whether a text about this case may go to the complainant's phone. */
    public boolean mayText() {
        return mayText && complainant().phone() != null;
    }

    public boolean wantsNeutralWords() {
        return neutralWords;
    }

    public String contactNote() {
        return contactNote;
    }

    public boolean isAboutPolice() {
        return aboutPolice;
    }

    /** The highest rung the citizen complains of in words, or null. */
    Integer accusedRung() {
        return accusedRung;
    }

    /** Details are told to whoever has the code, and to nobody who merely holds or knows the phone. */
    public boolean isToldByCodeAlone() {
        return isSealed() || neutralWords;
    }

    public boolean hasReturnCode() {
        return returnCodeMac != null;
    }

    public boolean isSealed() {
        return sealedTo != null;
    }

    public boolean mustBeReferredOutside() {
        return referOutside;
    }

    public Role responsibleRole() {
        return responsibleRole;
    }

    public Long responsiblePlaceId() {
        return responsiblePlaceId;
    }

    public BeltNumber assignedTo() {
        return assignedTo;
    }

    public ComplaintStatus status() {
        return status;
    }

    public Instant contactDueAt() {
        return contactDueAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant contactedAt() {
        return contactedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public boolean isBeyondLimit() {
        return timeline.stream().anyMatch(event -> event.kind() == EventKind.BEYOND_LIMIT);
    }

    /** Oldest first. */
    public List<ComplaintEvent> timeline() {
        return List.copyOf(timeline);
    }

    public int version() {
        return version;
    }
}
