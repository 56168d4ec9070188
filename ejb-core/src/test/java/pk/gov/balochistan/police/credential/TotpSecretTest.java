package pk.gov.balochistan.police.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109L);
    private static final long STEP = 1_111_111_109L / 30;
    private final TotpSecret secret = new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, SHA-1: the last six of the eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, secret.at(Instant.ofEpochSecond(second)));
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-59, true", "0, true", "30, true", "31, false"})
    void aClockMayBeOneStepOff(long secondsOff, boolean taken) {
        String code = secret.at(NOW.plusSeconds(secondsOff));
        assertEquals(taken, secret.stepOf(code, NOW, 0).isPresent());
    }

    @Test
    void aStepIsSpentOnce() {
        assertEquals(OptionalLong.of(STEP), secret.stepOf("081804", NOW, STEP - 1));
        assertEquals(OptionalLong.empty(), secret.stepOf("081804", NOW, STEP));
    }

    @Test
    void aLaterStepOnceSpentClosesTheEarlierOnes() {
        assertEquals(OptionalLong.empty(), secret.stepOf("081804", NOW, STEP + 1));
    }

    @Test
    void noCodeAtAllIsRefused() {
        assertEquals(OptionalLong.empty(), secret.stepOf("", NOW, 0));
        assertEquals(OptionalLong.empty(), secret.stepOf("81804", NOW, 0));
    }

    /** RFC 4648 base 32 of the standard's own secret. */
    @Test
    void anAppWithoutACameraTakesTheSecretInGroupsOfFour() {
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", secret.typed());
    }

    @Test
    void theAddressNamesTheForceAndTheAccount() {
        assertEquals(
                "otpauth://totp/Balochistan%20Police:q-1042?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Balochistan%20Police",
                secret.uri("Balochistan Police", "q-1042"));
    }
}
