package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.closing.ClosingRule;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Whose word is awaited or closed the case, and how often it was opened again. */
@Embeddable
public class Closing {
    private static final int BEST = 5;

    /** Until when the citizen's word is awaited; kept after it has come. */
    @Column(name = "word_due_at")
    private Instant wordDueAt;

    /** Null before the first answer. */
    @Column(name = "reopen_until")
    private Instant reopenUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_by")
    private ClosedBy closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** How many days from the closing the next superior may be asked; null before the first answer. */
    @Column(name = "appeal_days")
    private Integer appealDays;

    private Integer satisfaction;

    @Column(name = "times_reopened")
    private int timesReopened;

    @Column(name = "times_appealed")
    private int timesAppealed;

    protected Closing() {}

    void answered(ClosingRule rule, Instant at) {
        wordDueAt = rule.wordDue(at);
        reopenUntil = rule.reopenUntil(at);
        appealDays = rule.appealDays();
    }

    void closedBy(ClosedBy whose, Instant at) {
        closedBy = whose;
        closedAt = at;
    }

    /** @throws RuleViolation closing.refusal.satisfaction */
    void heard(Integer satisfied) {
        if (satisfied != null && (satisfied < 1 || satisfied > BEST))
            throw new RuleViolation("closing.refusal.satisfaction", BEST);
        satisfaction = satisfied;
    }

    void reopened() {
        timesReopened++;
        openAgain();
    }

    void appealed() {
        timesAppealed++;
        openAgain();
    }

    private void openAgain() {
        closedBy = null;
        closedAt = null;
        satisfaction = null;
    }

    public Instant wordDueAt() {
        return wordDueAt;
    }

    public Instant reopenUntil() {
        return reopenUntil;
    }

    /** Null unless it is closed. */
    public ClosedBy closedBy() {
        return closedBy;
    }

    /** Closed when a no could no longer open it again, so that an appeal alone is left. */
    boolean isClosedLate() {
        return closedAt != null && !isReopenable(closedAt);
    }

    /** Whether a no still opens it again at this moment. */
    boolean isReopenable(Instant at) {
        return reopenUntil != null && !at.isAfter(reopenUntil);
    }

    /**
     * The last moment of an appeal: so many days after the closing as the rule of the answer gave, and no sooner than a no could open
     * the case again. Null while it is not closed.
     */
    public Instant appealUntil() {
        if (closedAt == null || appealDays == null) return null;
        Instant last = ClosingRule.endOfDay(closedAt, appealDays);
        return last.isBefore(reopenUntil) ? reopenUntil : last;
    }

    /** How many answers were not the last word: a new one begins with each case that was opened again. */
    public int round() {
        return timesReopened + timesAppealed;
    }

    public boolean isWithoutWord() {
        return closedBy == ClosedBy.NOBODY;
    }

    /** 1 to 5, the best; null where the complainant did not say. */
    public Integer satisfaction() {
        return satisfaction;
    }

    public int timesReopened() {
        return timesReopened;
    }

    public int timesAppealed() {
        return timesAppealed;
    }
}
