package pk.gov.balochistan.police.printtaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that numbers what comes among the prints that are searched and what leaves. Changed by a query, which locks it. */
@Entity
@Table(name = "print_serial")
public class PrintSerial {
    static final int ONLY = 1;

    @Id
    private Integer id;

    @Column(name = "last_serial")
    private long last;

    protected PrintSerial() {}
}
