package pk.gov.balochistan.police.arrayshowing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.personname.NameLikeness;
import pk.gov.balochistan.police.photoarray.PhotoArray;
import pk.gov.balochistan.police.shared.Language;

/** That an array is to be shown to one witness, once, by an officer of a place. Rows are only ever added. */
@Entity
@Table(name = "array_showing")
public class ArrayShowing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "array_id")
    private PhotoArray array;

    private int seq;
    private int photographs;

    @Column(name = "sealed_person")
    private String sealedPerson;

    @Column(name = "place_id")
    private Long placeId;

    private String witness;

    @Column(name = "witness_key")
    private String witnessKey;

    private Language language;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    protected ArrayShowing() {}

    ArrayShowing(PhotoArray array, int seq, NewShowing ordered, Place place, Instant at) {
        this.array = array;
        this.seq = seq;
        this.photographs = array.photographs();
        this.sealedPerson = array.sealedPerson();
        this.placeId = place.id();
        this.witness = ordered.witness();
        this.witnessKey = ordered.key();
        this.language = ordered.language();
        this.orderedAt = at;
    }

    Long id() {
        return id;
    }

    public PhotoArray array() {
        return array;
    }

    public ShowingRef ref() {
        return new ShowingRef(array.number(), seq);
    }

    /** From 1 within the array. */
    public int seq() {
        return seq;
    }

    /** How many stand before the witness. */
    public int photographs() {
        return photographs;
    }

    /** Whose officers may show it. */
    public Long placeId() {
        return placeId;
    }

    /** As written in the statement; found by no search. */
    public String witness() {
        return witness;
    }

    /** Whether it is for a witness whose name is written alike, or sounds so: each has what the other has. */
    boolean isFor(NewShowing other) {
        double alike = Math.min(NameLikeness.of(witness, other.witness()), NameLikeness.of(other.witness(), witness));
        return witnessKey.equals(other.key()) || alike >= NameLikeness.ALIKE;
    }

    /** In which the witness is spoken to. */
    public Language language() {
        return language;
    }

    public Instant orderedAt() {
        return orderedAt;
    }
}
