package pk.gov.balochistan.police.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.identifier.CheckDigit;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One question by text and what became of it; only ever added. The CNIC and the sender are pseudonyms, the code is not here.
 * The reply can be written again from this row, so that a redelivered text gets the same one.
 */
@Entity
@Table(name = "enquiry")
public class Enquiry implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    private String reference;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "permit_id")
    private Long permitId;

    private String link;

    @Column(name = "sender_pseudonym")
    private String senderPseudonym;

    @Column(name = "cnic_pseudonym")
    private String cnicPseudonym;

    @Column(name = "cnic_last_four")
    private String cnicLastFour;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private EnquiryReason reason;

    @Column(name = "case_reference")
    private String caseReference;

    @Enumerated(EnumType.STRING)
    private EnquiryResult result;

    @Enumerated(EnumType.STRING)
    private EnquiryAlarm alarm;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected Enquiry() {}

    /** @param reference ten digits that no other question has */
    Enquiry(String reference, EnquiryText text, EnquiryQuestion question, KeyRing keys, Instant at) {
        this.reference = reference;
        this.messageKey = text.messageKey();
        this.link = text.link();
        this.senderPseudonym = text.sender().pseudonym(keys);
        this.cnicPseudonym = pseudonym(question, keys);
        this.cnicLastFour = question.cnic().lastFour();
        this.reason = question.reason();
        this.caseReference = question.caseReference();
        this.askedAt = at;
    }

    /** Ten random digits, which another question may have. */
    static String randomReference() {
        return CheckDigit.randomNumber(10);
    }

    static String pseudonym(EnquiryQuestion question, KeyRing keys) {
        return keys.pseudonym("cnic", question.cnic().digits());
    }

    /** @param permit whose leave it was asked under, or null for a stranger @param alarm null where all is quiet */
    void end(EnquiryPermit permit, EnquiryResult result, EnquiryAlarm alarm) {
        this.permitId = permit == null ? null : permit.id();
        this.result = result;
        this.alarm = alarm;
    }

    /** What the reply and the officer's list call it: 10 digits. */
    public String reference() {
        return reference;
    }

    public String link() {
        return link;
    }

    public String cnicLastFour() {
        return cnicLastFour;
    }

    /** Null where the sender holds no permit. */
    Long permitId() {
        return permitId;
    }

    String cnicPseudonym() {
        return cnicPseudonym;
    }

    public EnquiryReason reason() {
        return reason;
    }

    public String caseReference() {
        return caseReference;
    }

    public EnquiryResult result() {
        return result;
    }

    /** Null where all is quiet. */
    public EnquiryAlarm alarm() {
        return alarm;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Override
    public String auditTarget() {
        return "enquiry:" + reference;
    }
}
