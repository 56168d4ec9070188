package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnquiryQuestionTest {
    @ParameterizedTest
    @CsvSource({
        "'54401-1234567-1 48210937 STOP FIR 12/2026',        STOP, 'FIR 12/2026'",
        "'5440112345671 48210937 stop 12/2026',              STOP, '12/2026'",
        "'54401 1234567 1 4821 0937 2 12/2026',              STOP, '12/2026'",
        "'۵۴۴۰۱-۱۲۳۴۵۶۷-۱ ۴۸۲۱۰۹۳۷ ناکہ مقدمہ 12',            STOP, 'مقدمہ 12'",
        "'5440112345671 48210937 مقدمہ 12/2026',              FIR, '12/2026'",
        "'5440112345671  48210937  Hirasat  diary 8',        CUSTODY, 'diary 8'",
        "'5440112345671 48210937 adalat 17',                 COURT, '17'"
    })
    void readsWhatOfficersType(String typed, EnquiryReason reason, String caseReference) {
        EnquiryQuestion question = EnquiryQuestion.read(typed).orElseThrow();
        assertEquals("5440112345671", question.cnic().digits());
        assertEquals("48210937", question.code());
        assertEquals(reason, question.reason());
        assertEquals(caseReference, question.caseReference());
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'5440112345671'",
        "'5440112345671 48210937'",
        "'5440112345671 48210937 STOP'",
        "'5440112345671 48210937 because 12/2026'",
        "'544011234567 48210937 STOP 12/2026'",
        "'5440112345671 4821093 STOP 12/2026'",
        "'0440112345671 48210937 STOP 12/2026'",
        "'5440112345671 48210937 STOP 1234567890123456789012345678901234567890123456789012345678901'"
    })
    void whatIsNotCompleteIsNoQuestion(String typed) {
        assertFalse(EnquiryQuestion.read(typed).isPresent());
    }

    @Test
    void neitherTheCodeNorThePersonIsEverPrinted() {
        String printed = EnquiryQuestion.read("5440112345671 48210937 STOP 12/2026")
                .orElseThrow()
                .toString();
        assertFalse(printed.contains("48210937") || printed.contains("5440112345671"), printed);
    }
}
