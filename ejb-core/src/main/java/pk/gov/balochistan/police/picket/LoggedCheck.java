package pk.gov.balochistan.police.picket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.CheckDigit;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.TextKey;

/** One check and what it came to; only ever added. Whom or what it was about stands here as a pseudonym and its last characters. */
@Entity
@Table(name = "hotlist_check")
public class LoggedCheck implements Recorded {
    /** By what somebody or something was checked. */
    public enum Question implements TextKey {
        CNIC(AutomatedFunction.HOTLIST_CHECK),
        PLATE(AutomatedFunction.HOTLIST_CHECK),
        NAME(AutomatedFunction.NAME_MATCH),
        FINGER(AutomatedFunction.PRINT_CHECK);

        private final AutomatedFunction function;

        Question(AutomatedFunction function) {
            this.function = function;
        }

        /** Under whose policy it runs. */
        public AutomatedFunction function() {
            return function;
        }

        @Override
        public String textKey() {
            return "hotlist.question." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    private String reference;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String actor;

    private String person;

    @Column(name = "place_id")
    private Long placeId;

    @Enumerated(EnumType.STRING)
    private Question question;

    private String pseudonym;

    private String tail;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private CheckReason reason;

    @Column(name = "where_text")
    private String where;

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    protected LoggedCheck() {}

    /** @param post at which the officer stands @param asked what was asked, as the log may keep it */
    LoggedCheck(String reference, Signatory by, HeldPost post, Asked asked, CheckPurpose purpose, Instant at) {
        this.reference = reference;
        this.actor = by.actor();
        this.person = by.person();
        this.placeId = post.placeId();
        this.question = asked.question();
        this.pseudonym = asked.pseudonym();
        this.tail = asked.tail();
        this.reason = purpose.reason();
        this.where = purpose.where();
        this.askedAt = at;
    }

    /** What was asked, without what it was. @param tail at most four characters; null for a name or a finger */
    record Asked(Question question, String pseudonym, String tail) {}

    /** A letter and ten random digits, which another check may have; no enquiry by text begins with a letter. */
    static String randomReference() {
        return "P" + CheckDigit.randomNumber(10);
    }

    void end(CheckResult result) {
        this.result = result;
    }

    public String reference() {
        return reference;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Question question() {
        return question;
    }

    /** The last four digits of a CNIC, the last three characters of a plate; null for a name or a finger. */
    public String tail() {
        return tail;
    }

    public CheckReason reason() {
        return reason;
    }

    /** The picket or street, or the number of the case. */
    public String where() {
        return where;
    }

    public CheckResult result() {
        return result;
    }

    @Override
    public String auditTarget() {
        return "check:" + reference;
    }
}
