package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says up to which change of the searched prints new sets were looked for among the unsolved lifts. */
@Entity
@Table(name = "unsolved_level")
public class UnsolvedLevel {
    static final int ONLY = 1;

    @Id
    private Integer id;

    @Column(name = "last_serial")
    private long last;

    protected UnsolvedLevel() {}

    long last() {
        return last;
    }

    void reach(long serial) {
        last = serial;
    }
}
