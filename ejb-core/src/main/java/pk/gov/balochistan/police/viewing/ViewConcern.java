package pk.gov.balochistan.police.viewing;

import jakarta.persistence.Column;
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
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What about a look-up an auditor is to look at, until an auditor who did not look oneself says what it was. */
@Entity
@Table(name = "view_concern")
public class ViewConcern {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "view_id")
    private PersonView view;

    private String viewer;

    @Enumerated(EnumType.STRING)
    private ConcernKind kind;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "raised_by")
    private String raisedBy;

    /** The kind while it is open, for the index of the open ones; null once it is closed. */
    @Enumerated(EnumType.STRING)
    @Column(name = "open_kind")
    private ConcernKind openKind;

    @Enumerated(EnumType.STRING)
    private ViewFinding finding;

    private String words;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_person")
    private String closedPerson;

    @Version
    private int version;

    protected ViewConcern() {}

    /** @param raisedBy who raised it, as the trail names them: the program, or an auditor who drew it */
    public ViewConcern(PersonView view, ConcernKind kind, String raisedBy, Instant at) {
        this.view = view;
        this.viewer = view.person();
        this.kind = kind;
        this.openKind = kind;
        this.raisedBy = raisedBy;
        this.raisedAt = at;
    }

    /** @throws RuleViolation viewing.close.said, viewing.close.own for whoever looked */
    public void close(ClosedConcern said, Signatory by, Instant at) {
        if (!isOpen()) throw new RuleViolation("viewing.close.said");
        if (by.isSamePersonAs(viewer)) throw new RuleViolation("viewing.close.own");
        finding = said.finding();
        words = said.words();
        closedAt = at;
        closedBy = by.actor();
        closedPerson = by.person();
        openKind = null;
    }

    public boolean isOpen() {
        return openKind != null;
    }

    public Long id() {
        return id;
    }

    public PersonView view() {
        return view;
    }

    public ConcernKind kind() {
        return kind;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public String raisedBy() {
        return raisedBy;
    }

    /** Null while it is open. */
    public ViewFinding finding() {
        return finding;
    }

    /** Null while it is open. */
    public String words() {
        return words;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Null while it is open. */
    public String closedBy() {
        return closedBy;
    }
}
