package pk.gov.balochistan.police.duress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.shared.KeyRing;

/** The word that was agreed with the complainant of a case, encrypted for this case alone. Never changed. */
@Entity
@Table(name = "agreed_word")
public class AgreedWord {
    private static final String SEALED_FOR = "duress-word";

    @Id
    @Column(name = "complaint_id")
    private Long complaintId;

    @Lob
    @Column(name = "sealed_word")
    private byte[] sealedWord;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Version
    private int version;

    protected AgreedWord() {}

    AgreedWord(Complaint complaint, DuressWord word, KeyRing keys) {
        complaintId = complaint.id();
        agreedAt = complaint.filedAt();
        sealedWord = keys.sealText(SEALED_FOR, boundTo(), word.words());
    }

    DuressWord word(KeyRing keys) {
        return new DuressWord(keys.openText(SEALED_FOR, boundTo(), sealedWord));
    }

    Instant agreedAt() {
        return agreedAt;
    }

    private String boundTo() {
        return "agreed_word:" + complaintId;
    }
}
