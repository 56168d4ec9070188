package pk.gov.balochistan.police.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.Language;

/** What the owner of a phone asked for by text: the language of texts, and no notices. */
@Entity
@Table(name = "phone_preference")
public class PhonePreference {
    private static final Duration MENU_ONCE_IN = Duration.ofHours(1);

    @Id
    private String phone;

    private Language language;

    @Column(name = "notices_stopped")
    private Boolean noticesStopped;

    @Column(name = "menu_sent_at")
    private Instant menuSentAt;

    @Version
    private int version;

    protected PhonePreference() {}

    PhonePreference(Msisdn phone) {
        this.phone = phone.digits();
        this.noticesStopped = false;
    }

    String phone() {
        return phone;
    }

    /** The language chosen by the language command; empty when none was. */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** The language command: it holds until the next one, whatever the texts after it are written in. */
    public void speak(Language asked) {
        language = asked;
    }

    public boolean noticesStopped() {
        return noticesStopped;
    }

    /** No more notices; answers to the phone's own texts still go out. */
    public void stopNotices() {
        noticesStopped = true;
    }

    public void startNotices() {
        noticesStopped = false;
    }

    /** Whether the short menu may be sent for a text nobody understands: once an hour, so that two machines cannot talk on. */
    public boolean menuIsDue(Instant now) {
        if (menuSentAt != null && menuSentAt.plus(MENU_ONCE_IN).isAfter(now)) return false;
        menuSentAt = now;
        return true;
    }
}
