package pk.gov.balochistan.police.photoarray;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;

/** Photographs that one officer sealed to be shown to witnesses of a case. Rows are only ever added: the program's role can change none. */
@Entity
@Table(name = "photo_array")
public class PhotoArray implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "array_number")
    private ArrayNumber number;

    @Column(name = "case_reference")
    private String caseReference;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private ParadeBar bar;

    private String court;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "order_on")
    private LocalDate orderOn;

    @Column(name = "bar_words")
    private String words;

    private int photographs;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "sealed_by")
    private String sealedBy;

    @Column(name = "sealed_person")
    private String sealedPerson;

    protected PhotoArray() {}

    PhotoArray(ArrayNumber number, Reason reason, NewArray sealed, Signatory by, Instant at) {
        ArrayGround ground = sealed.ground();
        this.number = number;
        this.caseReference = reason.caseReference();
        this.purpose = reason.purpose();
        this.bar = ground.bar();
        this.court = ground.court();
        this.orderNumber = ground.orderNumber();
        this.orderOn = ground.orderOn();
        this.words = ground.words();
        this.photographs = sealed.fillers().size() + 1;
        this.sealedAt = at;
        this.sealedBy = by.actor();
        this.sealedPerson = by.person();
    }

    /** The row, by which photographs and showings belong to it. */
    public Long id() {
        return id;
    }

    public ArrayNumber number() {
        return number;
    }

    /** Why no parade is possible, as it was stated. */
    public ArrayGround ground() {
        return new ArrayGround(bar, court, orderNumber, orderOn, words);
    }

    /** The case and what for, as it was stated by whoever sealed it. */
    public Reason reason() {
        return new Reason(purpose, caseReference);
    }

    public String caseReference() {
        return caseReference;
    }

    /** How many there are with the suspect's, 6 to 10. */
    public int photographs() {
        return photographs;
    }

    public Instant sealedAt() {
        return sealedAt;
    }

    public String sealedBy() {
        return sealedBy;
    }

    /** The officer behind the account, who may show it to nobody. */
    public String sealedPerson() {
        return sealedPerson;
    }

    public boolean isOf(Signatory person) {
        return person.isSamePersonAs(sealedPerson);
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
