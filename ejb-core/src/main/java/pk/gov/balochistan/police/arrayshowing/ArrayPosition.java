package pk.gov.balochistan.police.arrayshowing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pk.gov.balochistan.police.photoarray.ArrayMember;

/** At which number a photograph stands before one witness. */
@Entity
@Table(name = "array_position")
public class ArrayPosition {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "showing_id")
    private Long showingId;

    @Column(name = "stands_at")
    private int at;

    @Column(name = "before_at")
    private Integer before;

    @Column(name = "array_id")
    private Long arrayId;

    @Column(name = "member_seq")
    private int member;

    protected ArrayPosition() {}

    ArrayPosition(ArrayShowing showing, int at, ArrayMember member) {
        this.showingId = showing.id();
        this.at = at;
        this.before = at == 1 ? null : at - 1;
        this.arrayId = showing.array().id();
        this.member = member.seq();
    }

    /** The number, from 1. */
    int at() {
        return at;
    }

    /** Which photograph of the array. */
    int member() {
        return member;
    }
}
