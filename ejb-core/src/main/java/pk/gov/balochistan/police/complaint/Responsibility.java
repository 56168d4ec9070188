package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Who answers for a case and who may see it: what {@link Visibility} reads. */
@Embeddable
public class Responsibility {
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
    private Role role;

    @Column(name = "responsible_place_id")
    private Long placeId;

    @Column(name = "responsible_path")
    private String path;

    @Column(name = "assigned_to")
    private BeltNumber assignedTo;

    protected Responsibility() {}

    Responsibility(Integer accusedRung) {
        this.accusedRung = accusedRung;
        this.referOutside = false;
    }

    /**
     * What was ever sealed, or belongs outside the police, stays so. The seal names the posts of the kind anew: whoever only found
     * out where it belongs sees it no more.
     *
     * @return whether it is sealed by this
     */
    boolean classify(ComplaintCategory category) {
        referOutside |= category.mustBeReferredOutside();
        if (!category.isSealed()) return false;
        boolean before = isSealed();
        sealedTo = category.sealedTo().stream().map(Role::name).sorted().collect(Collectors.joining(",", ",", ","));
        return !before;
    }

    void answerTo(ComplaintRouting.Route route) {
        aboutPolice = route.aboutPolice();
        minLevel = route.minLevel();
        role = route.post().role();
        placeId = route.post().place().id();
        path = route.post().place().path();
        assignedTo = null;
        if (!isSealed()) return;
        // Above whoever is named, and where no place is, a post may answer that the category does not know: it must
        // see what it answers for. Where the seal names nobody above it, the head of the force hears what it misses.
        if (!isOpenTo(role)) sealedTo += role + ",";
        Role head = Role.INSPECTOR_GENERAL;
        if (!isSuperiorNamed() && head.level() >= minLevel && !isOpenTo(head)) sealedTo += head + ",";
    }

    /** Whether the seal names a post of command above the one that answers, on or above the lowest rung. */
    private boolean isSuperiorNamed() {
        return Arrays.stream(sealedTo.substring(1).split(","))
                .map(Role::valueOf)
                .anyMatch(named -> named.isOnLadder() && named.level() > role.level() && named.level() >= minLevel);
    }

    /** A post above answers; what may be seen of the case, and who works on it, stay as they are. */
    void riseTo(Post post) {
        role = post.role();
        placeId = post.place().id();
        path = post.place().path();
    }

    /** Whether the seal, if there is one, names this post. */
    boolean isOpenTo(Role post) {
        return sealedTo == null || sealedTo.contains("," + post + ",");
    }

    /** Whether rung and seal keep nobody from this case whom those of the other let in: then the other may speak of it. */
    public boolean isAsOpenAs(Responsibility other) {
        return minLevel <= other.minLevel && (sealedTo == null || sealedTo.equals(other.sealedTo));
    }

    /**
     * Refuses an officer who may not have the case.
     *
     * @param postedAt where the officer serves
     * @param placeOfComplaint see {@link #keepsOff}
     * @throws RuleViolation complaint.refusal.officerElsewhere, complaint.refusal.officerOfStation
     */
    void requireMayHave(Place postedAt, Long placeOfComplaint) {
        if (!postedAt.path().startsWith(path)) throw new RuleViolation("complaint.refusal.officerElsewhere");
        if (keepsOff(postedAt.id(), placeOfComplaint)) throw new RuleViolation("complaint.refusal.officerOfStation");
    }

    /** Whether officers who serve there keep off: what is about the police is not for those of the very place. */
    public boolean keepsOff(Long postedAt, Long placeOfComplaint) {
        return aboutPolice && postedAt.equals(placeOfComplaint);
    }

    /** Whether one of these posts answers for the case. */
    public boolean isAnsweredBy(Scope scope) {
        return scope.posts().stream().anyMatch(post -> post.role() == role && post.placeId() == placeId);
    }

    /** Whether it was given to this caller. */
    public boolean isAllocatedTo(Scope scope) {
        return scope.belt() != null && scope.belt().equals(assignedTo);
    }

    /** Whether the caller acts in the case: one who may see it may not yet do so. */
    public boolean isWorkOf(Scope scope) {
        return isAllocatedTo(scope) || isAnsweredBy(scope);
    }

    void assignTo(BeltNumber officer) {
        assignedTo = officer;
    }

    /** Null where none is complained of. */
    public Integer accusedRung() {
        return accusedRung;
    }

    int minLevel() {
        return minLevel;
    }

    public boolean isAboutPolice() {
        return aboutPolice;
    }

    public boolean isSealed() {
        return sealedTo != null;
    }

    /**
     * Whether the post that answers now may refer it outside the police: what the law gives to another body any post, all else the head
     * of a district or a post above, for it ends the work of the police.
     */
    private boolean mayReferOutside() {
        return referOutside || role.level() >= Role.Level.DISTRICT;
    }

    void requireReferral() {
        if (!mayReferOutside()) throw new RuleViolation("complaint.refusal.referAbove");
    }

    /** What the law gives to another body, that body alone can answer, end or open again. */
    boolean allows(ComplaintStatus now, ComplaintStatus next) {
        return switch (next) {
            case RESOLVED -> !referOutside;
            case REFERRED_OUTSIDE -> mayReferOutside();
            case REOPENED -> now != ComplaintStatus.REFERRED_OUTSIDE || !referOutside;
            default -> true;
        };
    }

    public boolean mustBeReferredOutside() {
        return referOutside;
    }

    public Role role() {
        return role;
    }

    public Long placeId() {
        return placeId;
    }

    /** The officer it was given to, or null. */
    public BeltNumber assignedTo() {
        return assignedTo;
    }
}
