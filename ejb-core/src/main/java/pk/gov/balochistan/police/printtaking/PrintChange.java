package pk.gov.balochistan.police.printtaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a set came among the prints that are searched, or left. Serials are in the order of commits, without a hole that fills later. */
@Entity
@Table(name = "print_change")
public class PrintChange {
    @Id
    private Long serial;

    @Column(name = "set_id")
    private Long setId;

    @Column(name = "is_in")
    private Boolean in;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PrintChange() {}

    PrintChange(long serial, long setId, boolean in, Instant at) {
        this.serial = serial;
        this.setId = setId;
        this.in = in;
        this.changedAt = at;
    }
}
