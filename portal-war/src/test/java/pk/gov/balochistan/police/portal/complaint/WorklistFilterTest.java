package pk.gov.balochistan.police.portal.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.worklist.ComplaintFilter;

class WorklistFilterTest {
    /** The filter stays for the whole session: a choice that broke the list once would break it until signing out. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "X"})
    void aChoiceThatTheListDoesNotOfferIsPassedOver(String sent) {
        WorklistFilter filter = new WorklistFilter();
        filter.setSort(sent);
        filter.setStatus(sent);
        assertEquals(ComplaintFilter.Sort.DUE, filter.asFilter().sort());
        assertNull(filter.asFilter().status());
    }
}
