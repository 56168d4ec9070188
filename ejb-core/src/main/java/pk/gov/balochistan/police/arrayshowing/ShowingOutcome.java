package pk.gov.balochistan.police.arrayshowing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** What a witness said before an array. Nobody changes it, and it changes nothing of anybody's record. */
@Entity
@Table(name = "array_outcome")
public class ShowingOutcome {
    @Id
    @Column(name = "showing_id")
    private Long showingId;

    @Column(name = "recorded_person")
    private String recordedPerson;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private WitnessAnswer answer;

    @Column(name = "chosen_at")
    private Integer chosen;

    private String words;
    private String certainty;
    private String others;

    protected ShowingOutcome() {}

    ShowingOutcome(ArrayShowing showing, NewOutcome said, Signatory by, Instant at) {
        this.showingId = showing.id();
        this.recordedPerson = by.person();
        this.recordedBy = by.actor();
        this.recordedAt = at;
        this.answer = said.answer();
        this.chosen = said.chosen();
        this.words = said.words();
        this.certainty = said.certainty();
        this.others = said.others();
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public WitnessAnswer answer() {
        return answer;
    }

    /** The number that the witness pointed at; null unless one was chosen. */
    public Integer chosen() {
        return chosen;
    }

    /** The witness's own. */
    public String words() {
        return words;
    }

    /** How sure the witness is, in the own words; null unless one was chosen. */
    public String certainty() {
        return certainty;
    }

    /** Who else was there. */
    public String others() {
        return others;
    }
}
