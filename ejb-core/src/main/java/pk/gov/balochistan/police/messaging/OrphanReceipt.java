package pk.gov.balochistan.police.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A receipt that fits no text: it came before the centre's answer to the submit, or is unknown or garbled. Kept and counted. */
@Entity
@Table(name = "orphan_receipt")
public class OrphanReceipt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orphan_receipt_ids")
    @SequenceGenerator(name = "orphan_receipt_ids", sequenceName = "row_seq", allocationSize = 50)
    private Long id;

    private String link;

    @Column(name = "message_key")
    private String messageKey;

    @Enumerated(EnumType.STRING)
    private Receipt.State receipt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "matched_at")
    private Instant matchedAt;

    @Version
    private int version;

    protected OrphanReceipt() {}

    OrphanReceipt(Receipt unmatched) {
        link = unmatched.link();
        messageKey = unmatched.messageKey();
        receipt = unmatched.state();
        receivedAt = unmatched.receivedAt();
    }

    Receipt asReceipt() {
        return new Receipt(link, messageKey, receipt, receivedAt);
    }

    void matched(Instant at) {
        matchedAt = at;
    }
}
