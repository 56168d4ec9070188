package pk.gov.balochistan.police.firrequest;

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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** A request for an FIR: what the post answered, and who reviews it. Source: Cr.P.C. s.154, s.155, s.22-A(6); docs/decisions/0016. */
@Entity
@Table(name = "fir_request")
public class FirRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "complaint_id", updatable = false)
    private Long complaintId;

    @Embedded
    private FirMatter matter;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "answering_role", updatable = false)
    private Role role;

    @Column(name = "answering_place_id", updatable = false)
    private Long placeId;

    @Enumerated(EnumType.STRING)
    private FirState state;

    /** Whether anybody still has to act: a column, so that lists are read in the order of an index. */
    @Column(name = "is_open")
    private Boolean open;

    /** From when the time of whoever has to act counts. */
    @Column(name = "clock_since")
    private Instant clockSince;

    @Column(name = "next_clock_at")
    private Instant nextClockAt;

    @Embedded
    private FirReply reply;

    @Column(name = "times_directed")
    private int timesDirected;

    @Embedded
    private RecordedFir fir;

    @Column(name = "fir_key")
    private String firKey;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<FirReview> reviews = new ArrayList<>();

    @Version
    private int version;

    protected FirRequest() {}

    FirRequest(Complaint complaint, NewFirRequest asked, Post post, FirRule rule, Step step) {
        this.complaintId = complaint.id();
        this.matter = new FirMatter(asked);
        this.askedAt = step.at();
        this.askedBy = step.actor();
        this.role = post.role();
        this.placeId = post.place().id();
        this.open = true;
        this.state = FirState.ASKED;
        this.reply = new FirReply(rule.answerDue(step.at()));
        wind(step.at(), reply.dueAt());
    }

    private void wind(Instant since, Instant until) {
        clockSince = since;
        nextClockAt = until;
    }

    /** An FIR was registered on it, late or in time. @throws RuleViolation firRequest.refusal.answered */
    void register(RecordedFir registered, Step step) {
        if (registered.sections().isEmpty()) throw new RuleViolation("firRequest.refusal.noSection");
        answerWith(registered, FirState.REGISTERED, step);
        firKey = registered.key();
    }

    /** The matter is in an FIR already, and this is a statement in that case. @throws RuleViolation firRequest.refusal.answered */
    void makeStatementIn(RecordedFir earlier, Step step) {
        answerWith(earlier, FirState.STATEMENT, step);
    }

    /** An FIR of another station is named. @throws RuleViolation firRequest.refusal.answered, firRequest.refusal.directed */
    void nameElsewhere(RecordedFir named, Step step) {
        requireDeclinable();
        reply.given(step);
        state = FirState.ELSEWHERE;
        fir = named;
    }

    private void answerWith(RecordedFir named, FirState next, Step step) {
        requireOpen();
        reviewOpen().ifPresent(review -> review.decide(FirReview.Decision.OVERTAKEN, bare(step)));
        reply.given(step);
        state = next;
        fir = named;
        end();
    }

    /** @throws RuleViolation firRequest.refusal.answered, firRequest.refusal.directed, firRequest.refusal.words */
    void decline(DeclineReason reason, Step step) {
        requireDeclinable();
        if (reason == null) throw new RuleViolation("firRequest.refusal.reason");
        if (reason.needsWords()) requireWords(step);
        reply.declined(reason, step);
        state = FirState.DECLINED;
    }

    /** Nobody answered in its time. */
    void miss(Instant at) {
        state = FirState.MISSED;
        reply.missed(at);
    }

    /** A superior reviews it, in the place of one who was late. */
    void reviewBy(Post post, Instant dueAt, Step step) {
        reviewOpen().ifPresent(late -> late.decide(FirReview.Decision.LATE, bare(step)));
        reviews.add(new FirReview(this, reviews.size() + 1, post, step.at(), dueAt));
        wind(step.at(), dueAt);
    }

    /** Nobody above may review it: what was declined ends, and what was missed may still be answered. */
    void stayUnreviewed() {
        nextClockAt = null;
        if (!state.isAnswerReviewed() || reviewOpen().isPresent()) return;
        if (state == FirState.ELSEWHERE) state = FirState.STATEMENT;
        end();
    }

    /** The superior directs that it be registered. @throws RuleViolation firRequest.refusal.words, firRequest.refusal.ownAnswer */
    void direct(FirRule rule, Step step) {
        decide(FirReview.Decision.DIRECTED, step);
        timesDirected++;
        state = FirState.DIRECTED;
        reply.dueAgain(rule.answerDue(step.at()));
        wind(step.at(), reply.dueAt());
    }

    /** The superior upholds the answer. @throws RuleViolation firRequest.refusal.words, firRequest.refusal.ownAnswer */
    void uphold(Step step) {
        boolean isSame = state == FirState.ELSEWHERE;
        decide(isSame ? FirReview.Decision.SAME_MATTER : FirReview.Decision.UPHELD, step);
        state = isSame ? FirState.STATEMENT : FirState.UPHELD;
        end();
    }

    private void decide(FirReview.Decision decision, Step step) {
        FirReview review = reviewOpen().orElseThrow(() -> new RuleViolation("firRequest.refusal.noReview"));
        requireWords(step);
        if (step.actor().equals(reply.by())) throw new RuleViolation("firRequest.refusal.ownAnswer");
        review.decide(decision, step);
    }

    private static void requireWords(Step step) {
        if (Typed.countLetters(step.note()) < NewFirRequest.FEWEST_LETTERS)
            throw new RuleViolation("firRequest.refusal.words", NewFirRequest.FEWEST_LETTERS);
    }

    /** Whoever took a step without the words of it, which are another's. */
    private static Step bare(Step step) {
        return new Step(step.actor(), step.at(), null, step.isPublic());
    }

    private void requireOpen() {
        if (!open) throw new RuleViolation("firRequest.refusal.answered");
    }

    private void requireDeclinable() {
        requireOpen();
        if (state.isAnswerReviewed()) throw new RuleViolation("firRequest.refusal.answered");
        if (timesDirected > 0) throw new RuleViolation("firRequest.refusal.directed");
    }

    private void end() {
        open = false;
        nextClockAt = null;
    }

    /** After the clock went back: what began in what is now the future begins now, and has as long as it had. */
    void setRight(Instant now) {
        if (nextClockAt != null) nextClockAt = now.plus(Duration.between(clockSince, nextClockAt));
        clockSince = now;
    }

    /** The review that waits for a superior, if any. */
    public Optional<FirReview> reviewOpen() {
        return reviews.stream().filter(FirReview::isOpen).findFirst();
    }

    /** Above which post a review goes: that of the last review, or that which answers. */
    Role lastRung() {
        return reviews.isEmpty() ? role : reviews.get(reviews.size() - 1).role();
    }

    boolean isDue(Instant now) {
        return nextClockAt != null && !nextClockAt.isAfter(now);
    }

    /** Whether the post may still say that it registers none. */
    public boolean mayBeDeclined() {
        return open && timesDirected == 0 && !state.isAnswerReviewed();
    }

    public Long id() {
        return id;
    }

    public Long complaintId() {
        return complaintId;
    }

    public FirMatter matter() {
        return matter;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** As the trail names who handed it over. */
    public String askedBy() {
        return askedBy;
    }

    /** The post that answers. */
    public Role role() {
        return role;
    }

    public Long placeId() {
        return placeId;
    }

    public FirState state() {
        return state;
    }

    public boolean isOpen() {
        return open;
    }

    public Instant nextClockAt() {
        return nextClockAt;
    }

    public FirReply reply() {
        return reply;
    }

    public int timesDirected() {
        return timesDirected;
    }

    /** Null where no FIR is named. */
    public RecordedFir fir() {
        return state.hasFir() ? fir : null;
    }

    /** Oldest first. */
    public List<FirReview> reviews() {
        return List.copyOf(reviews);
    }
}
