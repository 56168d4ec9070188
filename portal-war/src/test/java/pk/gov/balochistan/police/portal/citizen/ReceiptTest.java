package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.TrackingNumber;

class ReceiptTest {
    private static final Instant FILED = Instant.parse("2026-11-22T06:00:00Z");
    private static final Receipt ANONYMOUS = new Receipt(
            TrackingNumber.random(), true, "K7QW4-XPD2M", FILED, FILED, FILED, Role.SDPO, "Quetta", "کوئٹہ");

    @Test
    void theCodeOfWhoGaveNoNameIsShownForAQuarterOfAnHourAndThenNoMore() {
        assertEquals("K7QW4-XPD2M", at(Duration.ofMinutes(15).minusMillis(1)).returnCode());
        Receipt later = at(Duration.ofMinutes(15));
        assertNull(later.returnCode());
        assertTrue(later.anonymous(), "the page says that the code is gone");
    }

    private static Receipt at(Duration later) {
        return Receipt.in(ANONYMOUS.asMap(), FILED.plus(later)).orElseThrow();
    }
}
