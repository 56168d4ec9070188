package pk.gov.balochistan.police.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Typed;

/** One row of the trail, signed when written. Rows are only ever added: the programs' roles can neither change nor delete one. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    /** Letters of a row's detail. */
    static final int LONGEST_DETAIL = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    @SequenceGenerator(name = "row_seq", sequenceName = "row_seq", allocationSize = 50)
    private Long id;

    private Instant at;
    private String actor;
    private String channel;
    private String action;
    private String target;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private String detail;

    @Column(name = "mac")
    private String mac;

    protected AuditEntry() {}

    AuditEntry(Instant at, Caller caller, String action, Outcome outcome, AuditNote note) {
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = cut(caller.actor(), 60);
        this.channel = cut(caller.channel(), 10);
        this.action = cut(action, 60);
        this.outcome = outcome;
        this.target = cut(note.target(), 120);
        this.reason = cut(note.reason(), 400);
        this.detail = cut(note.detail(), LONGEST_DETAIL);
    }

    /** Signs the row once it has its number. */
    void sign(KeyRing keys) {
        mac = macWith(keys);
    }

    /** What the signature of these very contents would be. */
    public String macWith(KeyRing keys) {
        return macOf(contents(), keys);
    }

    /** The signature of contents in the order of {@link #contents()}, wherever they are kept. */
    public static String macOf(List<String> contents, KeyRing keys) {
        return keys.mac("audit", contents.toArray(String[]::new));
    }

    /** All that is signed: id, at, actor, channel, action, target, outcome, reason, detail. Parts may be null. */
    public List<String> contents() {
        return Arrays.asList(
                id.toString(), at.toString(), actor, channel, action, target, outcome.name(), reason, detail);
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String channel() {
        return channel;
    }

    public String action() {
        return action;
    }

    public String target() {
        return target;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    public String mac() {
        return mac;
    }

    /** Blank is stored as null, since Oracle and H2 in its mode would do so behind the signature's back. */
    private static String cut(String text, int most) {
        return text == null || text.isBlank() ? null : Typed.cut(text, most);
    }
}
