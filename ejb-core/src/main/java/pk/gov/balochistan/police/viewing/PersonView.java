package pk.gov.balochistan.police.viewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Typed;

/** One look-up of a person for a stated reason. Rows are only ever added: the program's role can neither change nor delete one. */
@Entity
@Table(name = "person_view")
public class PersonView {
    /** In place of the reason and the case where nobody had to say them. */
    static final String NOT_ASKED = "NOT_ASKED";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String actor;
    private String person;
    private String action;
    private String target;
    private String purpose;

    @Column(name = "case_reference")
    private String caseReference;

    private String justification;

    protected PersonView() {}

    /**
     * @param action as the trail names it
     * @param target what was looked at, as the trail names it
     * @param reason null where nobody had to say it
     */
    public PersonView(Signatory by, String action, String target, Reason reason, Instant at) {
        this.seenAt = at;
        this.actor = by.actor();
        this.person = by.person();
        this.action = Typed.cut(action, 60);
        this.target = Typed.cut(target, 120);
        this.purpose = reason == null ? NOT_ASKED : reason.purpose();
        this.caseReference = reason == null ? NOT_ASKED : reason.caseReference();
        this.justification = reason == null ? null : reason.justification();
    }

    public Long id() {
        return id;
    }

    public Instant seenAt() {
        return seenAt;
    }

    /** The account, as the trail names it. */
    public String actor() {
        return actor;
    }

    /** The officer behind the account. */
    public String person() {
        return person;
    }

    /** What was looked at, as the trail names it. */
    public String target() {
        return target;
    }

    /** Whether a reason had to be said. */
    public boolean isAsked() {
        return !purpose.equals(NOT_ASKED);
    }

    public String purpose() {
        return purpose;
    }

    public String caseReference() {
        return caseReference;
    }

    /** Null where the whole of it was not asked for. */
    public String justification() {
        return justification;
    }
}
