package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.sms.coding.DeliveryReports.IdForm;
import pk.gov.balochistan.police.sms.settings.Environment;

class LinkSettingsTest {
    private static final Map<String, String> ONE =
            Map.of("SMSC_HOST", "smsc", "SMSC_SYSTEM_ID", "gw", "SMSC_PASSWORD", "pw", "SHORT_CODE", "8787, 8788");

    private static List<LinkSettings> listFrom(Map<String, String> settings) {
        return LinkSettingsReader.listFrom(new Environment(settings));
    }

    @Test
    void oneLinkNeedsNoList() {
        LinkSettings link = listFrom(ONE).get(0);

        assertEquals("main", link.name());
        assertEquals(2775, link.centre().port());
        assertEquals(List.of("8787", "8788"), link.shortCodes());
        assertEquals(10, link.pace().window());
    }

    @Test
    void eachLinkOfAListHasItsOwnKeysAndSharesTheOthers() {
        Map<String, String> settings = new HashMap<>(ONE);
        settings.put("SMSC_LINKS", "ufone, jazz");
        settings.put("SMSC_JAZZ_HOST", "jazz.example");
        settings.put("SMSC_JAZZ_SUBMIT_IDS", "hex");
        settings.put("SMSC_JAZZ_RECEIPT_IDS", "decimal");

        List<LinkSettings> links = listFrom(settings);

        assertEquals(
                List.of("ufone", "jazz"), links.stream().map(LinkSettings::name).toList());
        assertEquals("smsc", links.get(0).centre().host());
        assertEquals("jazz.example", links.get(1).centre().host());
        assertEquals(IdForm.HEX, links.get(1).messageIds().submitted());
        assertEquals(IdForm.DECIMAL, links.get(1).messageIds().receipted());
    }

    @Test
    void eachLinkHasItsOwnCodesForMenus() {
        Map<String, String> settings = new HashMap<>(ONE);
        settings.put("SMSC_LINKS", "ufone,jazz");
        settings.put("SMSC_JAZZ_USSD_SESSION", "whole");
        settings.put("SMSC_JAZZ_USSD_OVER", "33, 34");
        settings.put("SMSC_JAZZ_USSD_RELEASE", "3");
        settings.put("SMSC_USSD_SECONDS", "20");

        List<LinkSettings> links = listFrom(settings);

        assertEquals(
                new UssdProfile(UssdProfile.Naming.SESSION_OCTET, 1, Set.of(19, 32), 2, 17, Duration.ofSeconds(20)),
                links.get(0).ussd());
        assertEquals(
                new UssdProfile(UssdProfile.Naming.WHOLE, 1, Set.of(33, 34), 2, 3, Duration.ofSeconds(20)),
                links.get(1).ussd());
    }

    @Test
    void eachLinkServesItsOwnPrefixesAndPortedNumbersAreToldByTheirCount() {
        Map<String, String> settings = new HashMap<>(ONE);
        settings.put("SMSC_LINKS", "ufone,jazz");
        settings.put("SMSC_UFONE_PREFIXES", "92333, 92334,923001234567");

        List<LinkSettings> links = listFrom(settings);

        assertEquals(List.of("92333", "92334", "923001234567"), links.get(0).prefixes());
        assertEquals(List.of(), links.get(1).prefixes());
        assertEquals("92333, 92334 +1", links.get(0).told().get("PREFIXES"));
        assertFalse(links.get(0).told().toString().contains("pw"), "no password");
    }

    @ParameterizedTest
    @CsvSource({
        "SMSC_PASSWORD, ninechars, PASSWORD",
        "SMSC_PASSWORD, پاسورڈ, PASSWORD",
        "SMSC_SYSTEM_ID, sixteencharacter, SYSTEM_ID",
        "SMSC_SYSTEM_ID, ' ', SYSTEM_ID",
        "SMSC_PORT, 70000, PORT",
        "SMSC_PORT, many, SMSC_PORT",
        "SMSC_MAIN_PORT, many, SMSC_MAIN_PORT",
        "SMSC_WINDOW, 0, WINDOW",
        "SMSC_RECEIPT_IDS, octal, SMSC_RECEIPT_IDS",
        "SMSC_TLS_CA, /no/such/file.pem, TLS_CA",
        "SMSC_SOURCE_NPI, 2, SOURCE_NPI",
        "SMSC_USSD_SECONDS, 19, USSD_SECONDS",
        "SMSC_USSD_SECONDS, 61, USSD_SECONDS",
        "SMSC_USSD_BEGIN, 256, USSD_BEGIN",
        "SMSC_USSD_BEGIN, 32, USSD_OVER",
        "SMSC_USSD_OVER, '19;32', SMSC_USSD_OVER",
        "SMSC_USSD_ASK, 17, USSD_ASK",
        "SMSC_USSD_SESSION, half, SMSC_USSD_SESSION",
        "SHORT_CODE, '', SHORT_CODE",
        "SMSC_LINKS, 'a,a', SMSC_LINKS",
        "SMSC_MAIN_PREFIXES, '92300,+92301', PREFIXES",
        "SMSC_MAIN_PREFIXES, '92300,92300', PREFIXES",
        "SMSC_LINKS, 'UPPER', name of a link"
    })
    void anOddValueStopsTheStartWithTheNameOfTheSetting(String key, String value, String named) {
        Map<String, String> settings = new HashMap<>(ONE);
        settings.put(key, value);

        String sentence = assertThrows(IllegalArgumentException.class, () -> listFrom(settings))
                .getMessage();

        assertTrue(sentence.contains(named), sentence);
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertFalse(listFrom(ONE).get(0).centre().toString().contains("pw"));
        assertFalse(listFrom(ONE).get(0).toString().contains("pw"));
    }
}
