package pk.gov.balochistan.police.sms.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.sms.transport.LinkSettings;

/** By which link a phone is answered that wrote over none, such as one that only rang. */
class RoutesTest {
    private static LinkSettings link(String name, String... prefixes) {
        LinkSettings usual = LinkSettings.usual(name, "127.0.0.1", 2775, "police", "secret", List.of("8787"));
        return new LinkSettings(
                name,
                usual.centre(),
                usual.source(),
                usual.timers(),
                usual.pace(),
                usual.messageIds(),
                usual.ussd(),
                List.of(prefixes));
    }

    @ParameterizedTest
    @CsvSource({
        "923331234567, ufone",
        "923001234567, jazz",
        "923009999999, ufone", // ported: the longer prefix
        "923451234567, rest",
        "92819201234, rest"
    })
    void theLongestPrefixAnswers(String phone, String link) {
        Routes routes = new Routes(
                List.of(link("jazz", "92300"), link("rest"), link("ufone", "9230", "92333", "923009999999")));
        assertEquals(link, routes.linkOf(phone));
    }

    @Test
    void whereEveryLinkHasPrefixesTheFirstTakesTheRest() {
        assertEquals("jazz", new Routes(List.of(link("jazz", "92300"), link("ufone", "92333"))).linkOf("923451234567"));
    }
}
