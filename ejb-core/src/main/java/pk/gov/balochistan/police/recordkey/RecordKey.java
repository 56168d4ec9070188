package pk.gov.balochistan.police.recordkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Sealing;

/** The secret of one record: 32 random octets, wrapped by the ring. */
@Entity
@Table(name = "record_key")
public class RecordKey {
    private static final String WRAPPED_FOR = "record-key";

    @Id
    @Column(name = "record_id")
    private Long recordId;

    @Lob
    @Column(name = "sealed_key")
    private byte[] sealedKey;

    protected RecordKey() {}

    RecordKey(long recordId, KeyRing keys) {
        this.recordId = recordId;
        this.sealedKey = keys.seal(WRAPPED_FOR, boundTo(), Sealing.random(32));
    }

    byte[] secret(KeyRing keys) {
        return keys.open(WRAPPED_FOR, boundTo(), sealedKey);
    }

    Long recordId() {
        return recordId;
    }

    private String boundTo() {
        return "record_key:" + recordId + ":key";
    }
}
