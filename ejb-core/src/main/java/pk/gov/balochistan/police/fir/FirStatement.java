package pk.gov.balochistan.police.fir;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.Typed;

/** A supplementary statement, numbered within its FIR, in the words of whoever gave it. It has no verb that changes it. */
@Entity
@Table(name = "fir_statement")
public class FirStatement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "fir_id")
    private Long firId;

    private int seq;

    @Column(name = "said_by")
    private String saidBy;

    private String words;

    @Embedded
    private ReadOver readOver;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    protected FirStatement() {}

    FirStatement(Fir fir, int seq, NewStatement said, Signatory by, Instant at) {
        this.firId = fir.id();
        this.seq = seq;
        this.saidBy = said.saidBy();
        this.words = said.words();
        this.readOver = said.readOver();
        this.writtenAt = at;
        this.writtenBy = by.actor();
    }

    /**
     * What a statement will say.
     *
     * @param saidBy whose words, 3 to 120 characters
     * @param words 10 to 20,000 characters
     * @throws pk.gov.balochistan.police.shared.RuleViolation firBook.statement.saidBy, firBook.statement.words
     */
    public record NewStatement(String saidBy, String words, ReadOver readOver) {
        public NewStatement {
            saidBy = Typed.within(saidBy, 3, 120, "firBook.statement.saidBy");
            words = Typed.within(words, 10, NewFir.LONGEST_NARRATIVE, "firBook.statement.words");
        }
    }

    /** Within the FIR, from 1. */
    public int seq() {
        return seq;
    }

    public String saidBy() {
        return saidBy;
    }

    public String words() {
        return words;
    }

    public ReadOver readOver() {
        return readOver;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String writtenBy() {
        return writtenBy;
    }
}
