package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.shared.Language;

/** How a complaint came in, when and by whose hand. It never changes. */
@Embeddable
class Filing {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    /** In which the complainant is answered. */
    @Column(updatable = false)
    private Language language;

    @Column(name = "filed_at", updatable = false)
    private Instant at;

    /** As the trail names them. */
    @Column(name = "filed_by", updatable = false)
    private String by;

    /** Of the form or the text, so that the same one makes no second complaint. */
    @Column(name = "idempotency_key", updatable = false)
    private String idempotencyKey;

    protected Filing() {}

    Filing(NewComplaint input, Step filing) {
        this.channel = input.channel();
        this.language = input.language();
        this.at = filing.at();
        this.by = filing.actor();
        this.idempotencyKey = input.idempotencyKey();
    }

    Channel channel() {
        return channel;
    }

    Language language() {
        return language;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }
}
