package pk.gov.balochistan.police.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One section of law with its status as the schedule has it. Read only: the scripts own the list. */
@Entity
@Table(name = "offence")
public class Offence {
    @Id
    private String code;

    private String law;
    private String section;
    private String title;
    private String cognizable;
    private String bailable;

    @Column(name = "trial_court")
    private String trialCourt;

    private String punishment;
    private String confidence;
    private String note;

    @Column(name = "offender_register")
    private Boolean registered;

    @Column(name = "sort_order")
    private int order;

    protected Offence() {}

    /** Public name in forms and URLs, such as {@code ppc-302}. */
    public String code() {
        return code;
    }

    /** As it is cited: PPC 302. */
    public String citation() {
        return law + " " + section;
    }

    public String title() {
        return title;
    }

    /** Key of yes, no, depends or unknown: whether police may arrest without a warrant. */
    public String cognizableKey() {
        return "law.status." + cognizable;
    }

    /** Whether police may surely arrest without a warrant, as far as the list knows. */
    public boolean isCognizable() {
        return "yes".equals(cognizable);
    }

    /** Whether they surely may not: a line that is yet to be verified turns no report away. */
    public boolean isNotCognizable() {
        return "no".equals(cognizable) && !isToVerify();
    }

    /** Key of yes, no, depends or unknown: whether bail is a right. */
    public String bailableKey() {
        return "law.status." + bailable;
    }

    /** As the list gives it, or null. */
    public String punishment() {
        return punishment;
    }

    public Confidence confidence() {
        return Confidence.of(confidence);
    }

    /** Whether the pages must ask the reader to verify this line. */
    public boolean isToVerify() {
        return confidence() != Confidence.HIGH;
    }

    /** Whether whoever is convicted of it is reported to the register of sex offenders. Source: Anti-Rape Act 2021, section 24 and schedules; a prosecutor has yet to confirm the list. */
    public boolean isRegistered() {
        return registered;
    }

    /** Whether a magistrate tries it; where the list does not say so, a higher court is taken to. */
    public boolean isForMagistrate() {
        return trialCourt != null && trialCourt.contains("Magistrate");
    }

    /** Whether prints of a person may be taken for it without a magistrate's order. */
    public RigorousYear rigorousYear() {
        return RigorousYear.of(punishment, confidence());
    }

    /** What the list adds, or null. */
    public String note() {
        return note;
    }
}
