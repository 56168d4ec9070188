package pk.gov.balochistan.police.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One half-filled form. */
@Entity
@Table(name = "form_draft")
class FormDraft {
    @Id
    @Column(name = "token_mac")
    private String tokenMac;

    private String form;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Lob
    @Column(name = "sealed_content")
    private byte[] sealedContent;

    @Version
    private int version;

    protected FormDraft() {}

    FormDraft(String tokenMac, String form) {
        this.tokenMac = tokenMac;
        this.form = form;
    }

    void keep(byte[] sealed, Instant at) {
        sealedContent = sealed;
        savedAt = at;
    }

    boolean isOf(String name) {
        return form.equals(name);
    }

    Instant savedAt() {
        return savedAt;
    }

    byte[] sealedContent() {
        return sealedContent;
    }
}
