package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Recorded;

/** The number that a person keeps for life, whose it is, with which others it is joined and how long it is kept. */
@MappedSuperclass
public abstract class LifetimeRecord implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "record_number")
    private RecordNumber number;

    @Embedded
    private PersonDetails person;

    @Column(name = "disputed_since")
    private LocalDate disputedSince;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** The row on which everything hangs that was entered of the person; null where the record is expunged. */
    @Column(name = "life_id")
    private Long lifeId;

    /** Null where it stands alone, or others are joined into it. */
    @Embedded
    private Joined joined;

    @Embedded
    private Retained retained = Retained.unknown();

    /** The rule under which its names are found; 0 where they are not yet. */
    @Column(name = "name_edition")
    private int nameEdition;

    @Version
    private int version;

    protected LifetimeRecord() {}

    LifetimeRecord(RecordNumber number, PersonDetails person, Signatory by, Instant at) {
        this.number = number;
        this.person = person;
        this.enteredAt = at;
        this.enteredBy = by.actor();
        this.changedAt = at;
    }

    /** It is kept from now on, as the row of its life says, which has the record's number. */
    void begin() {
        lifeId = id;
    }

    /** Something that is kept beside the record was changed: of two who do so at once, one is refused. */
    public void changeBeside(Instant at) {
        changedAt = at;
    }

    /** It is of the same person as another, whose number is the person's from now on. @param mergeId the row of what two persons decided */
    public void join(CriminalRecord into, long mergeId, Instant at) {
        joined = new Joined(into.id(), mergeId);
        changedAt = at;
    }

    /** It is not after all. */
    public void part(Instant at) {
        joined = null;
        changedAt = at;
    }

    /** Its names are found under this rule from now on. */
    void named(int edition) {
        nameEdition = edition;
    }

    void become(PersonDetails better) {
        person = better;
    }

    void disputePerson(LocalDate since) {
        if (disputedSince == null || since.isBefore(disputedSince)) disputedSince = since;
    }

    void settlePerson() {
        disputedSince = null;
    }

    /** An entry was added or changed, and with it perhaps how long it is kept. */
    void forgetTerm() {
        retained.forget();
    }

    /** Keeps the day on which its term ends, to be found by. @param until null while a case goes on */
    public void keepUntil(LocalDate until, String recordClass, long rules) {
        retained.keep(until, recordClass, rules);
    }

    /**
     * Nothing stays of whom it was, but that there was a record of this number. Its entries are for the caller to remove.
     *
     * @param expunctionId the row of what two persons decided
     */
    public void expunge(long expunctionId, Instant at) {
        lifeId = null;
        person = PersonDetails.none();
        disputedSince = null;
        joined = null;
        retained.expunge(expunctionId);
        changedAt = at;
    }

    /** Whether nothing is left of it but the number. */
    public boolean isExpunged() {
        return retained.isExpunged();
    }

    public Retained retained() {
        return retained;
    }

    /** The row of the record whose number is the person's; null where it is this one's own. */
    public Long mergedInto() {
        return joined == null ? null : joined.into();
    }

    /** The row, by which sets of prints belong to it. */
    public Long id() {
        return id;
    }

    public RecordNumber number() {
        return number;
    }

    public PersonDetails person() {
        return person;
    }

    /** Null where none was given. */
    public Cnic cnic() {
        return person.cnic();
    }

    /** Since when the person says that the details are wrong; null where nobody does, or where it was answered. */
    public LocalDate disputedSince() {
        return disputedSince;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
