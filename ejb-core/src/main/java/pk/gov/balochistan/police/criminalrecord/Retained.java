package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.DualControl;

/**
 * Until when a record is kept, as it was worked out from its entries, or that two persons had it expunged. The day is for finding the records whose term has
 * ended; whoever shows or decides anything works it out anew.
 */
@Embeddable
public class Retained {
    @Column(name = "retain_until")
    private LocalDate until;

    @Column(name = "retain_class")
    private String recordClass;

    @Column(name = "retain_edition")
    private long edition;

    @Column(name = "expunction_id")
    private Long expunctionId;

    @Column(name = "expunction_decision")
    private String decision;

    protected Retained() {}

    static Retained unknown() {
        return new Retained();
    }

    /** An entry was changed: the day is not known until it is worked out anew. */
    void forget() {
        until = null;
        recordClass = null;
        edition = 0;
    }

    /** @param day null while a case goes on @param of which class of records; null likewise @param rules under which edition of the rules */
    void keep(LocalDate day, String of, long rules) {
        until = day;
        recordClass = of;
        edition = rules;
    }

    void expunge(long expunction) {
        forget();
        expunctionId = expunction;
        decision = DualControl.Decision.CONFIRMED.name();
    }

    boolean isExpunged() {
        return expunctionId != null;
    }

    /** From this day on it is kept no longer; null where a case goes on, or where it is not worked out yet. */
    public LocalDate until() {
        return until;
    }

    /** The edition of the rules under which it was worked out; 0 where it is to be. */
    public long edition() {
        return edition;
    }
}
