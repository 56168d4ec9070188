package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.FollowUp;
import pk.gov.balochistan.police.intake.FollowUp.OpenedBy;
import pk.gov.balochistan.police.intake.FollowUp.Texted;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** What the receipt promises to each kind of complainant, who may live with the one complained of. */
class ReceiptTest {
    private static final Instant FILED = Instant.parse("2026-11-22T06:00:00Z");
    private static final String CODE = "K7QW4-XPD2M";

    private static Receipt receipt(FollowUp followUp) {
        String code = followUp.openedBy() == OpenedBy.CODE ? CODE : null;
        return new Receipt(TrackingNumber.random(), followUp, code, FILED, FILED, FILED, Role.SDPO, "Quetta", "کوئٹہ");
    }

    private static Receipt kept(Receipt receipt, Duration later) {
        return Receipt.in(receipt.asMap(), FILED.plus(later)).orElseThrow();
    }

    @Test
    void theCodeIsShownForAQuarterOfAnHourAndThenNoMore() {
        for (boolean anonymous : new boolean[] {true, false}) {
            Receipt receipt = receipt(new FollowUp(anonymous, !anonymous, Texted.NO, OpenedBy.CODE));
            Receipt first = kept(receipt, Duration.ofMinutes(15).minusMillis(1));
            assertEquals(CODE, first.returnCode());
            assertFalse(first.isCodeGone());
            Receipt later = kept(receipt, Duration.ofMinutes(15));
            assertNull(later.returnCode());
            assertTrue(later.isCodeGone(), "the page says that the code is gone");
            Receipt none = receipt(new FollowUp(false, true, Texted.YES, OpenedBy.DIGITS));
            assertFalse(kept(none, Duration.ofMinutes(15)).isCodeGone(), "there never was one");
        }
    }

    /** Anonymous; named and sealed, with each answer on texts; ordinary; and a name without a phone. */
    @ParameterizedTest
    @CsvSource({
        "true, false, NO, CODE, lodge.next.anonymous, false",
        "false, true, NO, CODE, lodge.next.contact, true",
        "false, true, NEUTRAL, CODE, lodge.next.contact, true",
        "false, true, YES, DIGITS, lodge.next.contact, true",
        "false, true, NO, DIGITS, lodge.next.contact, true",
        "false, false, NO, NOTHING, lodge.next.noPhone, false",
        "false, false, NO, CODE, lodge.next.noPhone, false"
    })
    void whoeverCanBeCalledReadsByWhenAndNobodyElseDoes(
            boolean anonymous, boolean phone, Texted texted, OpenedBy openedBy, String first, boolean promised) {
        FollowUp followUp = new FollowUp(anonymous, phone, texted, openedBy);
        Receipt receipt = kept(receipt(followUp), Duration.ZERO);
        assertEquals(followUp, receipt.followUp(), "kept and read again");
        assertEquals(first, receipt.firstStep());
        assertEquals(promised, receipt.isContactPromised());
        assertEquals("lodge.texted." + texted, receipt.texts());
        assertEquals("lodge.next.track." + openedBy, receipt.tracking());
        for (Language language : Language.OF_PAGES) {
            for (String key : new String[] {receipt.firstStep(), receipt.texts(), receipt.tracking()})
                assertTrue(Texts.has(key, language), key + " " + language);
        }
    }

    @Test
    void aDraftIsNoReceipt() {
        assertTrue(Receipt.in(Map.of("texts", "no", "number", "1"), FILED).isEmpty());
    }
}
