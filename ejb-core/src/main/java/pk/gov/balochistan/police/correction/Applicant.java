package pk.gov.balochistan.police.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/** Who asks, how it was made sure who that is, and how the answer reaches them. */
@Embeddable
public class Applicant {
    /** For whom somebody speaks. */
    public enum Kind implements TextKey {
        SELF,
        /** Of a child, or of somebody who cannot come. */
        GUARDIAN,
        COUNSEL,
        /** Of a person who has died. */
        HEIR;

        @Override
        public String textKey() {
            return "correction.applicant." + name();
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant")
    private Kind kind;

    @Column(name = "applicant_name")
    private String name;

    @Column(name = "known_by")
    private String knownBy;

    @Column(name = "phone")
    private Msisdn phone;

    @Column(name = "address")
    private String address;

    @Column(name = "language")
    private Language language;

    protected Applicant() {}

    /**
     * @param name 3 to 120 characters; null for the person concerned, whose name is on record
     * @param knownBy which papers were seen, 3 to 200 characters: nobody's record is told to somebody else
     * @param phone null for none
     * @param address to which the answer is sent, at most 400 characters; null where it is collected
     * @param language of the receipt and of the answer
     * @throws RuleViolation correction.applicant.none, .name, .knownBy; correction.language; correction.address
     */
    public Applicant(Kind kind, String name, String knownBy, Msisdn phone, String address, Language language) {
        if (kind == null) throw new RuleViolation("correction.applicant.none");
        if (language == null) throw new RuleViolation("correction.language");
        this.kind = kind;
        this.name = kind == Kind.SELF ? null : Typed.within(name, 3, 120, "correction.applicant.name");
        this.knownBy = Typed.within(knownBy, 3, 200, "correction.applicant.knownBy");
        this.phone = phone;
        this.address = Typed.withinOrNull(address, 3, 400, "correction.address");
        this.language = language;
    }

    public Kind kind() {
        return kind;
    }

    /** Null for the person concerned. */
    public String name() {
        return name;
    }

    /** Which papers were seen. */
    public String knownBy() {
        return knownBy;
    }

    /** Null for none. */
    public Msisdn phone() {
        return phone;
    }

    /** Null where the answer is collected. */
    public String address() {
        return address;
    }

    public Language language() {
        return language;
    }
}
