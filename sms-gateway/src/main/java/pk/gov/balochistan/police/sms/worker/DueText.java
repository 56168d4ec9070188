package pk.gov.balochistan.police.sms.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;

/** One text that was claimed, with what is needed after its transaction. @param to digits of the phone @param ussd of a screen alone */
record DueText(long id, String to, String body, Instant validUntil, Optional<OutgoingPart.Ussd> ussd) {
    private static final Duration TOO_SOON = Duration.ofMinutes(1);

    /** As it goes on the wire. @param from the short code */
    List<OutgoingPart> parts(String from, Instant now) {
        if (ussd.isPresent()) return List.of(OutgoingPart.screen(id, from, to, body, ussd.get()));
        Optional<Duration> validity =
                Optional.of(Duration.between(now, validUntil)).filter(left -> left.compareTo(TOO_SOON) > 0);
        return OutgoingPart.of(id, from, to, body, true, validity);
    }
}
