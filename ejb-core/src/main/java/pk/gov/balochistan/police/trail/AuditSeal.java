package pk.gov.balochistan.police.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import pk.gov.balochistan.police.shared.KeyRing;

/** One link of the chain over the trail: keyed over the link before it, its own number and the signature of the row. */
@Entity
@Table(name = "audit_seal")
class AuditSeal {
    /** What the first link is chained to. */
    static final String BEGINNING = "0".repeat(64);

    @Id
    private Long seq;

    @Column(name = "entry_id")
    private Long entryId;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    private String link;

    protected AuditSeal() {}

    /** @param mac the row's signature, or null for a row that was gone before it was sealed */
    AuditSeal(long seq, long entryId, String mac, String before, Instant at, KeyRing keys) {
        this.seq = seq;
        this.entryId = entryId;
        this.sealedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.link = linkOf(keys, before, seq, entryId, mac);
    }

    static String linkOf(KeyRing keys, String before, long seq, long entryId, String mac) {
        return keys.mac("audit-seal", before, Long.toString(seq), Long.toString(entryId), mac);
    }

    Long seq() {
        return seq;
    }

    Long entryId() {
        return entryId;
    }

    Instant sealedAt() {
        return sealedAt;
    }

    String link() {
        return link;
    }
}
