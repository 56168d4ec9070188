package pk.gov.balochistan.police.printexchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Reason;

/** That a set of prints left for another office, on whose letter and for what. Rows are only ever added. */
@Entity
@Table(name = "print_release")
public class PrintRelease {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "release_number")
    private ReleaseNumber number;

    @Column(name = "set_id")
    private Long setId;

    private String recipient;
    private String agency;
    private String authority;

    @Column(name = "letter_number")
    private String letterNumber;

    @Column(name = "letter_on")
    private LocalDate letterOn;

    @Column(name = "is_named")
    private Boolean named;

    private String purpose;

    @Column(name = "case_reference")
    private String caseReference;

    private int fingers;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_person")
    private String releasedPerson;

    protected PrintRelease() {}

    PrintRelease(ReleaseNumber number, PrintSet set, NewRelease to, Reason reason, Signatory by, Instant at) {
        this.number = number;
        this.setId = set.id();
        this.recipient = to.recipient();
        this.agency = to.agency().code();
        this.authority = to.authority();
        this.letterNumber = to.letterNumber();
        this.letterOn = to.letterOn();
        this.named = to.isNamed();
        this.purpose = reason.purpose();
        this.caseReference = reason.caseReference();
        this.fingers = set.fingersTaken();
        this.releasedAt = at;
        this.releasedBy = by.actor();
        this.releasedPerson = by.person();
    }

    public Long id() {
        return id;
    }

    public ReleaseNumber number() {
        return number;
    }

    /** Row of the set. */
    public Long ofSet() {
        return setId;
    }

    public String recipient() {
        return recipient;
    }

    public AgencyCode agency() {
        return new AgencyCode(agency);
    }

    public String authority() {
        return authority;
    }

    public String letterNumber() {
        return letterNumber;
    }

    public LocalDate letterOn() {
        return letterOn;
    }

    /** Whether the person's name goes with it. */
    public boolean isNamed() {
        return named;
    }

    /** For which reason the prints were opened. */
    public Reason reason() {
        return new Reason(purpose, caseReference);
    }

    /** How many there were. */
    public int fingers() {
        return fingers;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    /** The account. */
    public String releasedBy() {
        return releasedBy;
    }
}
