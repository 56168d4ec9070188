package pk.gov.balochistan.police.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Stops the enquiries by text for all or for one link. No row means that they run. Source: SMS.md, rule 7. */
@Entity
@Table(name = "enquiry_switch")
public class EnquirySwitch implements Recorded {
    /** The scope that holds for every link. */
    public static final String ALL = "ALL";

    @Id
    private String scope;

    private Boolean stopped;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    private String why;

    @Version
    private int version;

    protected EnquirySwitch() {}

    EnquirySwitch(String scope) {
        if (scope == null || !scope.matches("ALL|LINK [A-Za-z0-9_-]{1,40}")) {
            throw new RuleViolation("enquiry.link.malformed");
        }
        this.scope = scope;
    }

    /** The scope of one link. */
    static String ofLink(String link) {
        return "LINK " + link;
    }

    void turn(boolean stop, String why, String by, Instant at) {
        this.stopped = stop;
        this.why = EnquiryPermit.why(why);
        this.changedBy = by;
        this.changedAt = at;
    }

    public String scope() {
        return scope;
    }

    public boolean isStopped() {
        return stopped;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public String why() {
        return why;
    }

    @Override
    public String auditTarget() {
        return "enquiry-switch:" + scope;
    }
}
