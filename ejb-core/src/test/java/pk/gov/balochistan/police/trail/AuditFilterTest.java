package pk.gov.balochistan.police.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search of the trail leaves in the trail. */
class AuditFilterTest {
    @ParameterizedTest
    @CsvSource({
        "54401-1234567-1, 5440112345671",
        "54401 1234567 1, 5440112345671",
        "۵۴۴۰۱۱۲۳۴۵۶۷۱, 5440112345671",
        "cnic 54401.1234567.1, 5440112345671",
        "03001234567, 03001234567",
        "+92 300 1234567, 923001234567",
        "3001234567, 3001234567",
        "3001234562, 3001234562",
        "48210-93757, 4821093757",
        "923001234560, 923001234560",
        "complaint:923001234567, 923001234567",
        "print:4821093757, 4821093757"
    })
    void aPersonsNumberIsNeverInClear(String typed, String digits) {
        AuditFilter byTarget = new AuditFilter(null, null, typed, null, null, null);
        AuditFilter byActor = new AuditFilter(typed, null, null, null, null, null);
        assertEquals("audit:number", byTarget.auditTarget());
        assertEquals("audit:number", byActor.auditTarget());
        assertEquals(digits, byTarget.sought());
        assertEquals(digits, byActor.sought());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4821 0937 5523",
                "482109375523",
                "complaint:482109375523",
                "48210-93753",
                "4821093753",
                "print:4821093753",
                "lift:4821093753",
                "print-release:4821093753",
                "run:1b4e28ba-2fa1-11d2-883f-016123456789",
                "account:sho.sariab",
                "cnic#0123456789012345",
                "sms:0123456789012345",
                "sms:412"
            })
    void whatIsPublicIsWrittenAsTyped(String typed) {
        AuditFilter filter = new AuditFilter(null, null, typed, null, null, null);
        assertEquals("audit:" + typed, filter.auditTarget());
        assertNull(filter.sought());
    }

    @Test
    void nothingLookedForIsAll() {
        assertEquals("audit:all", AuditFilter.ALL.auditTarget());
        assertNull(AuditFilter.ALL.sought());
    }
}
