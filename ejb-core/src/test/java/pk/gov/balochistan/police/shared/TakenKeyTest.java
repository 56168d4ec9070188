package pk.gov.balochistan.police.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a key that is taken is somebody else's work; another broken constraint is a fault. The codes are those of the engines. */
class TakenKeyTest {
    @ParameterizedTest
    @CsvSource({
        "23505, 23505, true",
        "23505, 0, true",
        "23000, 1, true",
        "23000, 1400, false",
        "23502, 0, false",
        "23503, 23503, false",
        "40001, 1, false"
    })
    void aTakenKeyIsToldFromOtherFaults(String state, int code, boolean isTaken) {
        SQLException said = new SQLException("said", state, code);
        assertEquals(isTaken, TakenKey.isCauseOf(new IllegalStateException(new RuntimeException(said))));
        assertFalse(TakenKey.isCauseOf(new IllegalStateException("no database in it")));
    }
}
