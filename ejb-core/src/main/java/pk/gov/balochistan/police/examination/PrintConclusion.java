package pk.gov.balochistan.police.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** What one examiner concluded of a comparison, once. Never changed. */
@Entity
@Table(name = "print_conclusion")
public class PrintConclusion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "comparison_id")
    private PrintComparison comparison;

    private int seq;
    private String person;
    private String actor;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private String remarks;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    protected PrintConclusion() {}

    PrintConclusion(PrintComparison comparison, int seq, NewConclusion said, Signatory by, Instant at) {
        this.comparison = comparison;
        this.seq = seq;
        this.person = by.person();
        this.actor = by.actor();
        this.conclusion = said.conclusion();
        this.remarks = said.remarks();
        this.concludedAt = at;
    }

    boolean isOf(Signatory by) {
        return by.isSamePersonAs(person);
    }

    String person() {
        return person;
    }

    /** All of it, to be sealed; the time to the second, which every database keeps. */
    String sealed() {
        return String.join("|", "" + seq, actor, conclusion.name(), "" + concludedAt.getEpochSecond(), remarks);
    }

    /** As the trail names the account. */
    public String actor() {
        return actor;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    public String remarks() {
        return remarks;
    }

    public Instant concludedAt() {
        return concludedAt;
    }
}
