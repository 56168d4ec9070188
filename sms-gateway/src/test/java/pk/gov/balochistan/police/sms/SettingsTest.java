package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway takes from the environment. */
class SettingsTest {
    private static final Map<String, String> LEAST = Map.of(
            "DB_URL",
            "jdbc:postgresql://db:5432/police",
            "GATEWAY_DB_PASSWORD",
            "db-secret",
            "SMSC_SYSTEM_ID",
            "police",
            "SMSC_PASSWORD",
            "pw",
            "SHORT_CODE",
            "8787");

    private static Settings with(String... pairs) {
        Map<String, String> environment = new HashMap<>(LEAST);
        for (int i = 0; i < pairs.length; i += 2) environment.put(pairs[i], pairs[i + 1]);
        return Settings.from(environment);
    }

    @Test
    void whatIsNotSetHasItsDefault() {
        Settings settings = with();
        assertEquals("gateway_app", settings.databaseUser());
        assertEquals(Path.of("data"), settings.dataDirectory());
        assertEquals(Path.of("data", "audit-copy"), settings.auditCopy());
        assertEquals(8081, settings.healthPort());
        assertEquals(Duration.ofSeconds(300), settings.retryWindow());
        assertEquals("main", settings.links().get(0).name());
    }

    @Test
    void theLinksAreAListEachWithItsOwnCentre() {
        Settings settings =
                with("SMSC_LINKS", "ufone,jazz-2", "SMSC_UFONE_HOST", "u.example", "SMSC_JAZZ_2_HOST", "j.example");
        assertEquals(2, settings.links().size());
        assertEquals("u.example", settings.links().get(0).centre().host());
        assertEquals("j.example", settings.links().get(1).centre().host());
    }

    @Test
    void missedCallsAreTakenOnlyWithATokenThatNobodyGuesses() {
        assertEquals(Optional.empty(), with().missedCallToken());
        assertThrows(IllegalArgumentException.class, () -> with("MISSED_CALL_TOKEN", "nineteen characters"));
        assertEquals(
                Optional.of("some twenty characters"),
                with("MISSED_CALL_TOKEN", "some twenty characters").missedCallToken());
    }

    @Test
    void theSecondStoreGoesWhereItIsSent() {
        assertEquals(Path.of("/mnt/audit"), with("AUDIT_COPY_DIR", "/mnt/audit").auditCopy());
    }

    @ParameterizedTest
    @CsvSource({
        "GATEWAY_PORT, 65536",
        "GATEWAY_PORT, -1",
        "GATEWAY_PORT, http",
        "SMSC_RETRY_SECONDS, 86401",
        "SMSC_PORT, 0x50",
        "COMPLAINTS_PER_PHONE, many",
        "SMS_REPLIES_PER_PHONE, -5"
    })
    void anOddNumberStopsTheStartByItsName(String key, String value) {
        String sentence = assertThrows(IllegalArgumentException.class, () -> with(key, value))
                .getMessage();
        assertTrue(sentence.contains(key), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DB_URL", "GATEWAY_DB_PASSWORD"})
    void whatMustBeSetIsNamed(String key) {
        String sentence = assertThrows(IllegalArgumentException.class, () -> with(key, " "))
                .getMessage();
        assertEquals(key + " is not set", sentence);
    }

    @Test
    void noPasswordIsPrinted() {
        String printed = with().toString();
        assertFalse(printed.contains("db-secret") || printed.contains("pw"), printed);
    }
}
