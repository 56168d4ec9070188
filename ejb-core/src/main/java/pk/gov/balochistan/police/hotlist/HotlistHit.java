package pk.gov.balochistan.police.hotlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.policy.RunReason;

/** That an entry was met: where, when and by whose check. It waits until somebody of the owner's has seen it. */
@Entity
@Table(name = "hotlist_hit")
public class HotlistHit {
    private static final String OFFICER = "officer:";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "entry_id")
    private HotlistEntry entry;

    private String reference;

    @Column(name = "found_at")
    private Instant foundAt;

    private String person;

    @Column(name = "where_text")
    private String where;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_by")
    private String seenBy;

    @Version
    private int version;

    protected HotlistHit() {}

    HotlistHit(HotlistEntry entry, RunReason asked, Instant at) {
        this.entry = entry;
        this.reference = asked.reference();
        this.foundAt = at;
        this.person = asked.by().person();
        this.where = asked.caseReference();
    }

    /** The first who sees it stands there; later ones change nothing. */
    void see(String by, Instant at) {
        if (seenAt != null) return;
        seenAt = at;
        seenBy = by;
    }

    public HotlistEntry entry() {
        return entry;
    }

    /** Of the check or the text, and of its run. */
    public String reference() {
        return reference;
    }

    public Instant foundAt() {
        return foundAt;
    }

    /** The belt number of whoever checked; the account of a civilian. */
    public String askedBy() {
        return person.startsWith(OFFICER) ? person.substring(OFFICER.length()) : person;
    }

    /** Where it was, as whoever checked wrote it, or the case. */
    public String where() {
        return where;
    }

    /** Null while nobody of the owner's has seen it. */
    public Instant seenAt() {
        return seenAt;
    }

    /** Null while nobody of the owner's has seen it. */
    public String seenBy() {
        return seenBy;
    }
}
