package pk.gov.balochistan.police.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentTest {
    @Test
    void theTraceNamesTheFaultAndItsCause() {
        String trace = Incident.trace(new IllegalStateException("no such column", new RuntimeException("below")));
        assertTrue(trace.contains("java.lang.IllegalStateException: no such column"));
        assertTrue(trace.contains("caused by java.lang.RuntimeException: below"));
        assertTrue(trace.contains("\tat " + IncidentTest.class.getName()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CNIC 54401-1234567-1 is taken",
                "شناختی کارڈ ۵۴۴۰۱۱۲۳۴۵۶۷۱",
                "Unique index or primary key violation: PUBLIC.PERSON ON PUBLIC.PERSON(NAME) VALUES ( /* 1 */ 'Zarmina' )",
                "ERROR: duplicate key\n Detail: Key (name)=(Zarmina) already exists.",
                "Call: insert into person … bind => [Zarmina, 03001234567]",
                "unexpected \"Zarmina\""
            })
    void theTraceHoldsNothingOfPeople(String message) {
        String trace = Incident.blanked(message);
        assertFalse(trace.matches("(?s).*(Zarmina|\\p{Nd}{3}).*"), trace);
    }

    @Test
    void aMessageStaysOnOneLine() {
        assertEquals("a b", Incident.blanked("a\r\nb"));
    }

    @Test
    void theErrorPageShowsNumbersAlone() {
        assertTrue(Incident.isNumber("7KQ4-M2XD"));
        assertFalse(Incident.isNumber("<b>"));
        assertFalse(Incident.isNumber(null));
    }
}
