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

/** One SMS of a text that the centre took: the id it answered with, and what its receipt said. */
@Entity
@Table(name = "outgoing_part")
public class OutgoingPart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_part_ids")
    @SequenceGenerator(name = "outgoing_part_ids", sequenceName = "row_seq", allocationSize = 50)
    private Long id;

    @Column(name = "outgoing_id")
    private long outgoingId;

    private int seq;
    private String link;

    @Column(name = "message_key")
    private String messageKey;

    @Enumerated(EnumType.STRING)
    private Receipt.State receipt;

    @Column(name = "receipt_at")
    private Instant receiptAt;

    @Version
    private int version;

    protected OutgoingPart() {}

    OutgoingPart(long outgoingId, int seq, String link, String messageKey) {
        this.outgoingId = outgoingId;
        this.seq = seq;
        this.link = link;
        this.messageKey = messageKey;
    }

    long outgoingId() {
        return outgoingId;
    }

    int seq() {
        return seq;
    }

    String messageKey() {
        return messageKey;
    }

    Receipt.State receipt() {
        return receipt;
    }

    /** Takes a receipt once: a final one stands whatever comes later, so a doubled or late one changes nothing. */
    boolean apply(Receipt.State said, Instant at) {
        if (receipt == said || receipt != null && receipt.isFinal()) return false;
        receipt = said;
        receiptAt = at;
        return true;
    }

    /** The text went out once more after a doubt: the new id is the one that receipts will name. */
    void sentAgainAs(String newKey, String overLink) {
        messageKey = newKey;
        link = overLink;
        receipt = null;
        receiptAt = null;
    }
}
