package pk.gov.balochistan.police.portal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.trail.AuditDesk;

/** Whatever page an address asks for, the row it begins with can be asked of a database. */
class PageNumberTest {
    @ParameterizedTest
    @ValueSource(ints = {85_899_346, Integer.MAX_VALUE, Integer.MIN_VALUE, -1})
    void anAbsurdPageBeginsWithARow(int asked) {
        MessagesPage messages = new MessagesPage();
        messages.setPage(asked);
        AuditTrailPage trail = new AuditTrailPage();
        trail.setPage(asked);
        assertTrue(messages.getPage() >= 0 && trail.getPage() >= 0);
        assertTrue(Math.multiplyExact(messages.getPage(), AuditDesk.PAGE) >= 0);
        assertTrue(Math.multiplyExact(trail.getPage(), AuditDesk.PAGE) >= 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "400000, 400000"})
    void anyOtherPageIsTheOneAskedFor(int asked, int page) {
        assertEquals(page, Chosen.page(asked));
    }
}
