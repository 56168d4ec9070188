package pk.gov.balochistan.police.arrayshowing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** What whoever wrote an outcome down puts right of it later; the outcome stays as it is. */
@Entity
@Table(name = "array_note")
public class ShowingNote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "showing_id")
    private Long showingId;

    private int seq;
    private String words;

    @Column(name = "noted_person")
    private String notedPerson;

    @Column(name = "noted_by")
    private String notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected ShowingNote() {}

    ShowingNote(ArrayShowing showing, int seq, String words, Signatory by, Instant at) {
        this.showingId = showing.id();
        this.seq = seq;
        this.words = words;
        this.notedPerson = by.person();
        this.notedBy = by.actor();
        this.notedAt = at;
    }

    public String words() {
        return words;
    }

    public String notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
