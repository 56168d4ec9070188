package pk.gov.balochistan.police.fir;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;

/**
 * What happened to an FIR, told to whoever has to know: the informant by text, and the daily diary, which drafts its entry from here (Police Rules
 * 22.48: each event has one); the diary is not built on this branch, and until it is nobody listens.
 */
@Dependent
class FirEvents {
    private final Outbox outbox;

    @Inject
    FirEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(Fir fir) {
        // The diary's draft comes here.
    }

    void stated(Fir fir, FirStatement statement) {
        // The diary's draft comes here.
    }

    /**
     * Tells the informant the number, in the language in which the report was told.
     *
     * @param isSealed the words then say nothing else, and no list of texts ties the phone to an FIR
     */
    void text(FirKey key, Place station, NewFir said, boolean isSealed, LocalDate on) {
        Language language = said.readOver().toldIn();
        outbox.notice(
                NoticeLane.OWN_STEP,
                isSealed ? null : key,
                said.informant().phone(),
                language,
                isSealed ? "firBook.sms.sealed" : "firBook.sms.registered",
                key.number(),
                on,
                station.name(language));
    }
}
