package pk.gov.balochistan.police.stationdiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** Somebody who was in custody when a day was opened. */
@Entity
@Table(name = "diary_custody")
public class DiaryCustody {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "entry_id")
    private DiaryEntry entry;

    private int seq;
    private String name;
    private String offence;

    @Column(name = "arrested_at")
    private Instant arrestedAt;

    protected DiaryCustody() {}

    DiaryCustody(DiaryEntry entry, int seq, HeldPerson person) {
        this.entry = entry;
        this.seq = seq;
        this.name = person.name();
        this.offence = person.offence();
        this.arrestedAt = person.arrestedAt();
    }

    public HeldPerson person() {
        return new HeldPerson(name, offence, arrestedAt);
    }

    List<Object> content() {
        return List.of(name, offence, arrestedAt);
    }
}
