package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;
import pk.gov.balochistan.police.sms.coding.ReceivedText;
import pk.gov.balochistan.police.sms.coding.SmsCoding;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.Pdu;

/** Texts over a real socket; numbers in names are the cases of the gateway's table. */
class LinkTextsTest {
    @Test
    void case1ATextDeliveredAgainIsKnownByItsHash() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().loseDeliveryAnswers(true).redeliver(Duration.ofMillis(200), Duration.ofMillis(50));
            trial.centre.text(Trial.PHONE, Trial.CODE, "complaint");

            Trial.await("again", () -> trial.texts.size() >= 3);

            assertEquals(
                    1,
                    trial.texts.stream()
                            .map(ReceivedText::payloadHash)
                            .distinct()
                            .count());
        }
    }

    @Test
    void case10PartsOfTwoSendersCarryWhatTellsThemApart() throws Exception {
        try (Trial trial = Trial.bound()) {
            String text = "شکایت ".repeat(40);
            List<SmsCoding.Part> parts = SmsCoding.encode(text, 5);
            for (String phone : List.of(Trial.PHONE, "923007654321")) {
                for (int i = parts.size() - 1; i >= 0; i--) {
                    SmsCoding.Part part = parts.get(i);
                    trial.centre.deliver(Pdu.deliver(phone, 1, Trial.CODE, 0x40, part.dataCoding(), part.octets()));
                }
            }

            Trial.await("parts", () -> trial.texts.size() == 2 * parts.size());

            for (String phone : List.of(Trial.PHONE, "923007654321")) {
                StringBuilder whole = new StringBuilder();
                trial.texts.stream()
                        .filter(received -> received.source().equals(phone))
                        .sorted((a, b) -> a.part().orElseThrow().number()
                                - b.part().orElseThrow().number())
                        .forEach(received -> whole.append(received.text()));
                assertEquals(text, whole.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 | 06f4 06f8 200d",
                "8 | 0000 0041",
                "8 | d83d",
                "8 | 00",
                "0 | 1b",
                "0 | ",
                "0 | 27 3b 20 64 72 6f 70",
                "1 | 0d 0a 41",
                "4 | 00 ff 80",
                "255 | ff ff",
                "0 | ff"
            })
    void case16HostileTextsAreTakenAndHarmNothing(String codingAndOctets) throws Exception {
        String[] fields = codingAndOctets.split(" \\| ?", 2);
        byte[] octets = HexFormat.of().parseHex(fields[1].replace(" ", ""));
        try (Trial trial = Trial.bound()) {
            Delivery delivery = trial.centre.deliver(
                    Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0, Integer.parseInt(fields[0]), octets));

            assertEquals(0, delivery.done().get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS));
            String text = trial.texts.get(0).text();
            assertTrue(text.indexOf('\0') < 0
                    && StandardCharsets.UTF_8.newEncoder().canEncode(text));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "160, a, '', 1",
        "161, a, '', 2",
        "70, ی, '', 1",
        "71, ی, '', 2",
        "152, a, €, 1",
        "159, a, €, 2",
        "66, ی, 😀, 1",
        "69, ی, 😀, 2"
    })
    void case20LongTextsArriveWholeInExactParts(int length, String filler, String last, int parts) throws Exception {
        try (Trial trial = Trial.bound()) {
            String text = filler.repeat(length) + last;
            for (OutgoingPart part :
                    OutgoingPart.of(3, Trial.CODE, Trial.PHONE, text, false, java.util.Optional.empty())) {
                trial.link.submit(part).get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS);
            }

            assertEquals(parts, trial.centre.submitted().size());
            StringBuilder whole = new StringBuilder();
            trial.centre.submitted().forEach(part -> whole.append(part.text()));
            assertEquals(text, whole.toString());
        }
    }
}
