package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.sms.coding.OutgoingPart.Ussd;
import pk.gov.balochistan.police.sms.transport.UssdProfile.Naming;

class UssdProfileTest {
    private static UssdProfile profile(Naming naming) {
        return new UssdProfile(naming, 1, Set.of(19, 32), 2, 17, Duration.ofSeconds(30));
    }

    private static Ussd came(int operation, String info) {
        return new Ussd(operation, HexFormat.of().parseHex(info));
    }

    @ParameterizedTest
    @CsvSource({
        "SESSION_OCTET, 0702, 07",
        "SESSION_OCTET, 0705, 07",
        "SESSION_OCTET, 07, 07",
        "SESSION_OCTET, '', -",
        "END_BIT, 0702, 0702",
        "END_BIT, 0703, 0702",
        "END_BIT, '', -",
        "WHOLE, 0703, 0703",
        "WHOLE, 01020304, 01020304"
    })
    void aSessionIsNamedAsItsCentreNamesIt(Naming naming, String info, String name) {
        assertEquals(name, profile(naming).session(came(18, info)));
    }

    @ParameterizedTest
    @CsvSource({
        "SESSION_OCTET, 1, 0700, true, false",
        "SESSION_OCTET, 1, 0701, true, false",
        "SESSION_OCTET, 18, 0702, false, false",
        "SESSION_OCTET, 18, 0703, false, true",
        "SESSION_OCTET, 32, 0702, false, true",
        "SESSION_OCTET, 19, '', false, true",
        "END_BIT, 18, 0703, false, true",
        "WHOLE, 18, 0703, false, false",
        "WHOLE, 32, 0703, false, true"
    })
    void whatBeginsADialogueAndWhatEndsIt(Naming naming, int operation, String info, boolean begins, boolean ends) {
        assertEquals(begins, profile(naming).begins(came(operation, info)));
        assertEquals(ends, profile(naming).ends(came(operation, info)));
    }

    @ParameterizedTest
    @CsvSource({
        "SESSION_OCTET, 0702, false, 2, 0702",
        "SESSION_OCTET, 0702, true, 17, 0703",
        "SESSION_OCTET, 0701, false, 2, 0700",
        "END_BIT, 0702, true, 17, 0703",
        "WHOLE, 0702, true, 17, 0702",
        "WHOLE, '', true, 17, ''"
    })
    void aScreenCarriesTheSessionAndWhetherItIsTheLast(
            Naming naming, String info, boolean last, int operation, String carried) {
        Ussd answer = profile(naming).answer(info, last);
        assertEquals(operation, answer.operation());
        assertEquals(carried, HexFormat.of().formatHex(answer.sessionInfo()));
    }
}
