package pk.gov.balochistan.police.hotlist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.TextKey;

/** A longer time or a withdrawal, proposed by one person and decided by another; kept for good. Source: SECURITY.md T5. */
@Entity
@Table(name = "hotlist_change")
public class HotlistChange {
    /** What is to become of an entry. */
    public enum Kind implements TextKey {
        EXTEND,
        WITHDRAW;

        @Override
        public String textKey() {
            return "hotlist.change." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "entry_id")
    private HotlistEntry entry;

    private int seq;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "new_last_day")
    private LocalDate newLastDay;

    private String why;

    @Embedded
    private DualControl control;

    @Version
    private int version;

    protected HotlistChange() {}

    HotlistChange(HotlistEntry entry, int seq, NewChange proposed, Signatory by, Instant at) {
        this.entry = entry;
        this.seq = seq;
        this.kind = proposed.kind();
        this.newLastDay = proposed.lastDay();
        this.why = proposed.why();
        this.control = new DualControl(by, at);
    }

    public int seq() {
        return seq;
    }

    public Kind kind() {
        return kind;
    }

    /** Null for a withdrawal. */
    public LocalDate newLastDay() {
        return newLastDay;
    }

    public String why() {
        return why;
    }

    /** Who proposed it and what another decided. */
    public DualControl control() {
        return control;
    }

    boolean isWaiting() {
        return control.isWaiting();
    }
}
