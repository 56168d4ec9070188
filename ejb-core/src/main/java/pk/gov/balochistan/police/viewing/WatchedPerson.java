package pk.gov.balochistan.police.viewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Whose record raises a concern when it is looked up. The register knows the person by the pseudonym of the CNIC and its last four digits
 * alone, so that it is no list of persons by itself.
 */
@Entity
@Table(name = "watched_person")
public class WatchedPerson implements Recorded {
    /** Who is watched, and whose look-ups. */
    public enum Kind {
        /** Close to one officer, or the officer: that officer's look-ups. */
        CLOSE,
        /** Anybody's look-ups. */
        PROMINENT
    }

    private static final int SHORTEST_WHY = 10;
    private static final int LONGEST_WHY = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String viewer;

    /** Of kind, viewer and person; null once it is ended, so that there is one at a time. */
    @Column(name = "live_key")
    private String liveKey;

    private String pseudonym;

    @Column(name = "last_four")
    private String lastFour;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String why;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_why")
    private String endedWhy;

    @Version
    private int version;

    protected WatchedPerson() {}

    private WatchedPerson(Kind kind, String viewer, Cnic cnic, KeyRing keys, Signatory by, Instant at) {
        this.kind = kind;
        this.viewer = viewer;
        this.pseudonym = pseudonym(cnic, keys);
        this.lastFour = cnic.lastFour();
        this.liveKey = liveKey(kind, viewer, pseudonym);
        this.enteredAt = at;
        this.enteredBy = by.actor();
    }

    /** Somebody close to whoever says so. @throws RuleViolation viewing.watch.relation */
    static WatchedPerson close(Cnic cnic, Relation relation, KeyRing keys, Signatory by, Instant at) {
        if (relation == null) throw new RuleViolation("viewing.watch.relation");
        WatchedPerson person = new WatchedPerson(Kind.CLOSE, by.person(), cnic, keys, by, at);
        person.relation = relation;
        return person;
    }

    /** Somebody whom everybody's look-ups are watched of. @throws RuleViolation viewing.watch.why */
    public static WatchedPerson prominent(Cnic cnic, String why, KeyRing keys, Signatory by, Instant at) {
        WatchedPerson person = new WatchedPerson(Kind.PROMINENT, null, cnic, keys, by, at);
        person.why = Typed.within(why, SHORTEST_WHY, LONGEST_WHY, "viewing.watch.why");
        return person;
    }

    static String pseudonym(Cnic cnic, KeyRing keys) {
        return keys.pseudonym("cnic", cnic.digits());
    }

    static String liveKey(Kind kind, String viewer, String pseudonym) {
        return kind + ":" + (viewer == null ? "" : viewer + ":") + pseudonym;
    }

    /** @throws RuleViolation viewing.watch.ended, viewing.watch.why */
    void end(String said, Signatory by, Instant at) {
        if (endedAt != null) throw new RuleViolation("viewing.watch.ended");
        endedWhy = Typed.within(said, SHORTEST_WHY, LONGEST_WHY, "viewing.watch.why");
        endedAt = at;
        endedBy = by.actor();
        liveKey = null;
    }

    /** What a look-up by this officer is worth. */
    ConcernKind concern() {
        if (kind == Kind.PROMINENT) return ConcernKind.PROMINENT;
        return relation == Relation.SELF ? ConcernKind.OWN_RECORD : ConcernKind.CLOSE;
    }

    String liveKey() {
        return liveKey;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The officer who declared it; null where everybody's look-ups are watched. */
    public String viewer() {
        return viewer;
    }

    /** Of the CNIC. */
    public String lastFour() {
        return lastFour;
    }

    /** Null but for somebody close. */
    public Relation relation() {
        return relation;
    }

    /** Null for somebody close. */
    public String why() {
        return why;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    @Override
    public String auditTarget() {
        return "watched#" + pseudonym;
    }
}
