package pk.gov.balochistan.police.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.grading.Review;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** That somebody looked at an association again: it still holds, or it ended. */
@Entity
@Table(name = "association_check")
@IdClass(AssociationCheck.Key.class)
public class AssociationCheck {
    /** The key of the table. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private Long associationId;
        private int seq;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.associationId.equals(associationId) && key.seq == seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(associationId, seq);
        }
    }

    @Id
    @Column(name = "association_id")
    private Long associationId;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private NewCheck.Outcome outcome;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    private String words;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_by")
    private String checkedBy;

    protected AssociationCheck() {}

    /** @throws RuleViolation association.future, association.days */
    AssociationCheck(Association of, int seq, NewCheck found, Signatory by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Texts.PAKISTAN);
        LocalDate on = found.on() == null ? today : found.on();
        if (on.isAfter(today)) throw new RuleViolation("association.future");
        if (of.since() != null && on.isBefore(of.since())) throw new RuleViolation("association.days");
        this.associationId = of.id();
        this.seq = seq;
        this.outcome = found.outcome();
        this.foundOn = on;
        this.reviewOn = Review.after(on);
        this.words = found.words();
        this.checkedAt = at;
        this.checkedBy = by.actor();
    }

    Long associationId() {
        return associationId;
    }

    int seq() {
        return seq;
    }

    public NewCheck.Outcome outcome() {
        return outcome;
    }

    /** The day on which it was found so, or on which it ended. */
    public LocalDate foundOn() {
        return foundOn;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    public String words() {
        return words;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public String checkedBy() {
        return checkedBy;
    }
}
