package pk.gov.balochistan.police.transfer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.CaseChanged;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Handover;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.identity.Seats;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Handing a case to another post: who is asked, and what that post says. */
@Stateless
public class TransferDesk {
    /** Posts that take cases over; outside the police a case is referred, and a station's case is its head's. */
    private static final List<Role> RECEIVERS = List.of(
            Role.SHO,
            Role.SDPO,
            Role.CITY_SP,
            Role.DPO,
            Role.GENDER_DESK,
            Role.TRAFFIC_SP,
            Role.KHIDMAT_INCHARGE,
            Role.RPO,
            Role.PROVINCE);

    @Inject
    Complaints complaints;

    @Inject
    OwnCases own;

    @Inject
    CaseTransfers transfers;

    @Inject
    CaseRules rules;

    @Inject
    ComplaintRouting routing;

    @Inject
    ComplaintSubjects subjects;

    @Inject
    ComplaintNotices notices;

    @Inject
    Categories categories;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Event<CaseChanged> changed;

    @Inject
    Clock clock;

    /** What was asked about a case that the caller may see. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public TransfersOfCase about(TrackingNumber number) {
        return about(complaints.require(number, scope(Permission.COMPLAINT_READ)));
    }

    private TransfersOfCase about(Complaint complaint) {
        List<CaseTransfer> all = transfers.listOf(complaint);
        boolean waits = all.stream().anyMatch(transfer -> transfer.isGoodFor(complaint));
        boolean mine = complaint.status().isOpen() && own.isAnsweredFor(complaint, Permission.COMPLAINT_ASSIGN);
        boolean sorted = !complaint.isUnclassified() && !complaint.isWithoutPlace();
        return new TransfersOfCase(
                complaint.number(),
                complaint.version(),
                mine && !waits && sorted,
                mine && waits,
                all.stream().map(this::row).toList());
    }

    /** Which posts may be asked to take a case over. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public HandingOver handingOver(TrackingNumber number) {
        Complaint complaint = complaints.require(number, scope(Permission.COMPLAINT_ASSIGN));
        TransfersOfCase about = about(complaint);
        List<Post> posts = about.mayAsk() ? receivers(complaint) : List.of();
        return new HandingOver(number, about.seen(), posts, posts.isEmpty() ? whyNot(complaint, about) : null);
    }

    private String whyNot(Complaint complaint, TransfersOfCase about) {
        if (!complaint.status().isOpen()) return "transfer.refusal.ended";
        if (about.mayWithdraw()) return "transfer.refusal.asked";
        if (!own.isAnsweredFor(complaint, Permission.COMPLAINT_ASSIGN)) return "transfer.refusal.otherPost";
        return about.mayAsk() ? "transfer.refusal.nobody" : "transfer.refusal.unsorted";
    }

    private List<Post> receivers(Complaint complaint) {
        Place place = places.find(complaint.placeId()).orElseThrow();
        List<Place> upwards = places.lineageUpwards(place);
        List<Post> near = new ArrayList<>();
        List<Post> far = new ArrayList<>();
        for (Role role : RECEIVERS) {
            for (Place seat : places.listToday(Seats.of(role).orElseThrow())) {
                boolean isNear = upwards.contains(seat)
                        || seat.parentId() != null && seat.parentId().equals(place.parentId());
                (isNear ? near : far).add(new Post(role, seat));
            }
        }
        near.addAll(far);
        return routing.mayBeHandedTo(near, complaint, place, subjects.officersNamedIn(complaint));
    }

    /**
     * Asks another post to take the case over. Until it does, the case stays where it is and counts there.
     *
     * @throws RuleViolation transfer.refusal.asked, transfer.refusal.post, transfer.refusal.unsorted
     */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void ask(Asking order) {
        Complaint complaint = own.require(order.number(), order.seen(), Permission.COMPLAINT_ASSIGN);
        if (transfers.listOf(complaint).stream().anyMatch(transfer -> transfer.isGoodFor(complaint)))
            throw new RuleViolation("transfer.refusal.asked");
        Post to = receivers(complaint).stream()
                .filter(post ->
                        post.role() == order.role() && post.place().code().equals(order.placeCode()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("transfer.refusal.post"));
        Step step = step(order.reason(), false);
        new Handover(complaint).asked(to, step);
        Duration time = Duration.ofHours(rules.amount("handing.answer.hours"));
        transfers.add(new CaseTransfer(complaint, to, step, step.at().plus(time)));
    }

    /** The post that asked goes on itself. @throws RuleViolation transfer.refusal.answered */
    @Permit(Permission.COMPLAINT_ASSIGN)
    public void withdraw(TrackingNumber number, int seen) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_ASSIGN);
        CaseTransfer waiting = transfers.listOf(complaint).stream()
                .filter(transfer -> transfer.isGoodFor(complaint))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("transfer.refusal.answered"));
        Step step = step(null, false);
        waiting.become(TransferState.WITHDRAWN, step);
        new Handover(complaint).withdrawn(row(waiting).from(), step);
    }

    /** How many cases the caller's posts are asked to take over, up to 50. */
    @Permit(value = Permission.COMPLAINT_WORK, audited = false)
    public int countIncoming() {
        return transfers.countAsked(scope(Permission.COMPLAINT_WORK));
    }

    /** The cases that the caller's posts are asked to take over, first due first, at most 50. */
    @Permit(Permission.COMPLAINT_WORK)
    public List<IncomingTransfer> incoming() {
        return transfers.listAsked(scope(Permission.COMPLAINT_WORK)).stream()
                .map(this::incoming)
                .toList();
    }

    /** One of them. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_WORK)
    public IncomingTransfer read(TrackingNumber number) {
        return incoming(require(number));
    }

    /**
     * The caller's post takes the case over, and the complainant is told.
     *
     * @throws RuleViolation refusal.notFound where it is not asked, transfer.refusal.post where it may not have it any more
     */
    @Permit(Permission.COMPLAINT_WORK)
    public void accept(TrackingNumber number) {
        CaseTransfers.Asked asked = require(number);
        Complaint complaint = asked.complaint();
        Place place = places.find(complaint.placeId()).orElseThrow();
        // Officers may have been posted elsewhere, or named, since it was asked.
        Post by = routing
                .mayBeHandedTo(
                        List.of(row(asked.transfer()).to()), complaint, place, subjects.officersNamedIn(complaint))
                .stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("transfer.refusal.post"));
        Step step = step(null, true);
        asked.transfer().become(TransferState.ACCEPTED, step);
        new Handover(complaint).accepted(by, place, step);
        notices.handedOver(complaint);
        changed.fire(new CaseChanged(scope(Permission.COMPLAINT_READ)));
    }

    /** The caller's post will not have it: it stays with the post that asked. @param reason read by that post */
    @Permit(Permission.COMPLAINT_WORK)
    public void decline(TrackingNumber number, String reason) {
        CaseTransfers.Asked asked = require(number);
        Step step = step(reason, false);
        new Handover(asked.complaint()).declined(row(asked.transfer()).to(), step);
        asked.transfer().become(TransferState.DECLINED, step);
    }

    private CaseTransfers.Asked require(TrackingNumber number) {
        Optional<CaseTransfers.Asked> asked = transfers.findAsked(number, scope(Permission.COMPLAINT_WORK));
        return asked.orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private IncomingTransfer incoming(CaseTransfers.Asked asked) {
        Complaint complaint = asked.complaint();
        return new IncomingTransfer(
                complaint.number(),
                categories.require(complaint.categoryCode()),
                places.find(complaint.placeId()).orElseThrow(),
                complaint.occurrence().description(),
                complaint.occurrence().whereText(),
                complaint.occurrence().occurredOn(),
                complaint.filedAt(),
                complaint.promise().dueAt(),
                row(asked.transfer()));
    }

    private TransferRow row(CaseTransfer transfer) {
        return new TransferRow(
                new Post(
                        transfer.fromRole(), places.find(transfer.fromPlaceId()).orElseThrow()),
                new Post(transfer.toRole(), places.find(transfer.toPlaceId()).orElseThrow()),
                transfer.reason(),
                transfer.askedAt(),
                transfer.answerDueAt(),
                transfer.state(),
                transfer.answer());
    }

    private Step step(String note, boolean isPublic) {
        return new Step(callers.current().actor(), clock.instant(), note, isPublic);
    }

    private Scope scope(Permission permission) {
        return callers.current().scope(permission);
    }
}
