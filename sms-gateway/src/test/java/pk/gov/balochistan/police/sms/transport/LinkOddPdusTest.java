package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.Pdu;

/** Whatever octets come, the link lives or is bound again: cases 11 and 12 of the gateway's table. */
class LinkOddPdusTest {
    static Stream<Arguments> malformed() {
        byte[] whole = Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0, 0, new byte[] {'x'})
                .withSequence(900)
                .toBytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 4);
        ByteBuffer.wrap(cut).putInt(0, cut.length);
        byte[] wrongLength = whole.clone();
        wrongLength[whole.length - 2] = (byte) 200;
        byte[] parameter = pdu(new byte[] {4, 0x24, (byte) 0xff, (byte) 0xff, 1});
        return Stream.of(
                Arguments.of("body cut off", cut, 0x65),
                Arguments.of("sm_length over the end", wrongLength, 0x65),
                Arguments.of("parameter over the end", parameter, 0x65),
                Arguments.of("no body", bare(16, 5), 0x65),
                Arguments.of("header over the end", headed(new byte[] {99, 0, 3}), 0x65),
                Arguments.of("50 kB", tooLarge(50_000), 0x65),
                Arguments.of("data_sm without body", bare(16, 0x103), 0x65),
                Arguments.of("unknown request", bare(16, 0x4711), 3),
                Arguments.of("unknown answer", bare(16, 0x80004711), -1),
                Arguments.of("submit_sm from the centre", bare(16, 4), 3),
                Arguments.of("answer to nothing", bare(16, 0x80000004), -1),
                Arguments.of("nack of nothing", bare(16, 0x80000000), -1),
                Arguments.of("alert_notification without body", bare(16, 0x102), -1),
                Arguments.of("bind answer again", bare(16, 0x80000009), -2),
                Arguments.of("length 4", bare(4, 5), -2),
                Arguments.of("length 64 MB", bare(64 << 20, 5), -2),
                Arguments.of("length 2 GB", bare(Integer.MAX_VALUE, 5), -2),
                Arguments.of("length below 0", bare(-5, 5), -2),
                Arguments.of("no PDU at all", "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(), -2));
    }

    /** {@code status}: the answer that must come; -1: none needed, the session lives; -2: the session may be built anew. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void case11WhateverComesTheLinkLivesOrIsBoundAgainInUnderFiveSeconds(String name, byte[] octets, int status)
            throws Exception {
        try (Trial trial = Trial.boundAsUsual()) {
            long begun = System.nanoTime();
            trial.centre.sendRaw(octets);
            if (status > 0) {
                Trial.await("answer", () -> trial.centre.wire().stream()
                        .anyMatch(seen -> seen.fromGateway() && seen.pdu().status() == status));
            }

            assertEquals(
                    0,
                    trial.centre
                            .text(Trial.PHONE, Trial.CODE, "after it")
                            .get(0)
                            .done()
                            .get(Trial.PATIENCE_SECONDS, TimeUnit.SECONDS));
            trial.awaitBound();
            assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(5), "bound and taking texts in under 5 s");
            assertInstanceOf(SubmitOutcome.Accepted.class, trial.outcome(1, "reply"));
            if (status != -2) {
                assertEquals(1, trial.link.figures().binds(), "the session lived on");
            }
        }
    }

    /** The centre keeps what is put off and brings it again for ever; what is refused for good it drops. */
    @Test
    void case11WhatIsMalformedIsRefusedForGoodAndComesNoMore() throws Exception {
        try (Trial trial = Trial.bound()) {
            trial.centre.behaviour().redeliver(Trial.NEVER, Duration.ofMillis(20));
            Delivery bad = trial.centre.deliver(new Pdu(Pdu.DELIVER_SM, 0, 0, new byte[] {1, 2, 3}));
            Trial.await("answered", () -> !bad.answers().isEmpty());
            Trial.pause(300);

            assertEquals(List.of(0x65), bad.answers());
            assertEquals(1, trial.link.figures().malformed());
            assertEquals(1, trial.link.figures().binds());
        }
    }

    @Test
    void case12APduThatDribblesInPastTheEnquireTimerIsTaken() throws Exception {
        LinkSettings.Timers timers = new LinkSettings.Timers(Trial.NEVER, Duration.ofMillis(200), Trial.NEVER);
        try (Trial trial = Trial.bound(link -> link.with(timers))) {
            byte[] octets = Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0, 0, new byte[] {'s', 'l', 'o', 'w'})
                    .withSequence(901)
                    .toBytes();
            trial.centre.dribble(octets, 10, 450); // each pause is longer than the enquire timer

            Trial.await("stored", () -> trial.texts.size() == 1);
            assertEquals("slow", trial.texts.get(0).text());
            assertEquals(1, trial.link.figures().binds());
        }
    }

    @Test
    void case12APduThatDribblesInForEverEndsTheSession() throws Exception {
        try (Trial trial = Trial.bound()) {
            byte[] octets = Arrays.copyOf(bare(5000, 5), 5000);
            Thread dribbling = new Thread(() -> trial.centre.dribble(octets, 1, 50), "dribble");
            dribbling.setDaemon(true);
            dribbling.start(); // never quiet, never a whole PDU
            Trial.pause(500);

            trial.nanos.set(Trial.NEVER.multipliedBy(2).plusSeconds(1).toNanos());

            Trial.await("left and bound again", () -> trial.link.figures().binds() == 2);
        }
    }

    private static byte[] bare(int length, int id) {
        return ByteBuffer.allocate(16)
                .putInt(length)
                .putInt(id)
                .putInt(0)
                .putInt(900)
                .array();
    }

    private static byte[] tooLarge(int length) {
        return ByteBuffer.allocate(length).put(bare(length, 5)).array();
    }

    private static byte[] pdu(byte[] parameter) {
        return Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0, 0, new byte[] {'x'}, parameter)
                .withSequence(900)
                .toBytes();
    }

    private static byte[] headed(byte[] octets) {
        return Pdu.deliver(Trial.PHONE, 1, Trial.CODE, 0x40, 0, octets)
                .withSequence(900)
                .toBytes();
    }
}
