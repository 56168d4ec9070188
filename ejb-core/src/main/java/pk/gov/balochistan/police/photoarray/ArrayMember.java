package pk.gov.balochistan.police.photoarray;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pk.gov.balochistan.police.phototaking.PhotoSet;

/** One photograph of an array: the front of a set. No copy of it is kept, so that what becomes of the set becomes of the array. */
@Entity
@Table(name = "array_member")
public class ArrayMember {
    /** Whose it is; no other row of an array is the suspect's. */
    static final int SUSPECT = 1;

    /** What a photograph is in an array. */
    public enum Part {
        SUSPECT,
        FILLER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "array_id")
    private Long arrayId;

    private int seq;

    @Column(name = "before_seq")
    private Integer before;

    @Enumerated(EnumType.STRING)
    private Part part;

    private int photographs;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "set_id")
    private Long setId;

    protected ArrayMember() {}

    /** @param seq from 1, which is the suspect's */
    ArrayMember(PhotoArray array, int seq, PhotoSet set) {
        this.arrayId = array.id();
        this.seq = seq;
        this.before = seq == SUSPECT ? null : seq - 1;
        this.part = seq == SUSPECT ? Part.SUSPECT : Part.FILLER;
        this.photographs = array.photographs();
        this.recordId = set.recordId();
        this.setId = set.id();
    }

    /** Within the array; says nothing of where it stands before a witness. */
    public int seq() {
        return seq;
    }

    public boolean isSuspect() {
        return part == Part.SUSPECT;
    }

    public Long recordId() {
        return recordId;
    }

    Long setId() {
        return setId;
    }
}
