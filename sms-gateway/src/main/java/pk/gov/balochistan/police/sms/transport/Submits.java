package pk.gov.balochistan.police.sms.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.sms.coding.DeliveryReports;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;

/**
 * The submits of one session: writes each, waits for its answer, and finds the right one for answers that come reversed,
 * doubled or after their submit was given up. Thread-safe.
 */
final class Submits {
    private static final Logger LOG = LoggerFactory.getLogger(Submits.class);
    private static final int MOST_DOUBTFUL = 5000;

    /** A submit under way, or without an answer. Guarded by itself. */
    private static final class Submit {
        private final OutgoingPart part;
        private final Thread thread = Thread.currentThread();
        private int sequence;
        private boolean over;
        private SubmitOutcome answer;

        Submit(OutgoingPart part) {
            this.part = part;
        }
    }

    private final SMPPSession session;
    private final LinkSettings settings;
    private final BooleanSupplier ended;
    private final Set<Submit> waiting = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Submit> unanswered = new ConcurrentHashMap<>();
    private final ThreadLocal<Submit> writing = new ThreadLocal<>();

    Submits(SMPPSession session, LinkSettings settings, BooleanSupplier ended) {
        this.session = session;
        this.settings = settings;
        this.ended = ended;
    }

    boolean isUnderWay() {
        return !waiting.isEmpty();
    }

    /** The session has ended: wakes every submit that waits, which would else wait out the transaction timer. */
    void wakeAll() {
        for (Submit submit : waiting) {
            synchronized (submit) {
                if (!submit.over) {
                    submit.thread.interrupt();
                }
            }
        }
    }

    /** Sees each PDU before it goes out: a submit learns its sequence number. */
    void note(byte[] pdu) {
        Submit submit = writing.get();
        if (submit != null && pdu.length > 16 && ByteBuffer.wrap(pdu).getInt(4) == 4) {
            submit.sequence = ByteBuffer.wrap(pdu).getInt(12);
            unanswered.put(submit.sequence, submit);
        }
    }

    /** Submits one part and waits for the answer. */
    SubmitOutcome submit(OutgoingPart part) {
        Submit submit = new Submit(part);
        waiting.add(submit);
        writing.set(submit);
        SubmitOutcome outcome = ended.getAsBoolean() ? new SubmitOutcome.NotSent() : exchange(part);
        writing.remove();
        waiting.remove(submit);
        synchronized (submit) {
            submit.over = true;
            Thread.interrupted(); // the interrupt of end() must not reach the thread's next work
            if (submit.answer != null) {
                return submit.answer;
            }
        }
        if (!(outcome instanceof SubmitOutcome.Unconfirmed) || unanswered.size() > MOST_DOUBTFUL) {
            unanswered.remove(submit.sequence);
        }
        return outcome;
    }

    private SubmitOutcome exchange(OutgoingPart part) {
        try {
            return new SubmitOutcome.Accepted(key(send(part)));
        } catch (NegativeResponseException e) {
            return SubmitOutcome.of(e.getCommandStatus(), "");
        } catch (GenericNackResponseException e) {
            return SubmitOutcome.of(e.getCommandStatus(), "");
        } catch (PDUStringException e) {
            return new SubmitOutcome.Refused(e.getErrorCode(), true);
        } catch (PDUException e) {
            LOG.warn("Link {}: a part could not be written as a PDU: {}", settings.name(), e.getMessage());
            return new SubmitOutcome.Refused(0, true);
        } catch (IOException e) { // thrown before the last octet went out
            return new SubmitOutcome.NotSent();
        } catch (InvalidResponseException | ResponseTimeoutException | RuntimeException e) {
            return new SubmitOutcome.Unconfirmed(); // the library fails with a cast when another kind of answer comes
        }
    }

    private String send(OutgoingPart part)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        boolean international = part.to().startsWith("+") || part.to().startsWith("92");
        return session.submitShortMessage(
                        part.ussd().isPresent() ? "USSD" : "",
                        TypeOfNumber.valueOf((byte) settings.source().ton()),
                        NumberingPlanIndicator.valueOf((byte) settings.source().npi()),
                        part.from(),
                        international ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        part.to().replace("+", ""),
                        new ESMClass(part.content().withHeader() ? 0x40 : 0),
                        (byte) 0,
                        (byte) 0,
                        null,
                        part.validity().map(Submits::relative).orElse(null),
                        new RegisteredDelivery(part.receipt() ? 1 : 0),
                        (byte) 0,
                        new RawDataCoding((byte) part.content().dataCoding()),
                        (byte) 0,
                        part.content().octets(),
                        parameters(part))
                .getMessageId();
    }

    private static OptionalParameter[] parameters(OutgoingPart part) {
        List<OptionalParameter> parameters = new ArrayList<>();
        parameters.add(new OptionalParameter.User_message_reference((short) part.reference()));
        part.ussd().ifPresent(ussd -> {
            parameters.add(new OptionalParameter.OctetString((short) 0x0501, new byte[] {(byte) ussd.operation()}));
            parameters.add(new OptionalParameter.OctetString((short) 0x1383, ussd.sessionInfo()));
        });
        return parameters.toArray(OptionalParameter[]::new);
    }

    /** A relative time of SMPP 3.4, 7.1.1.2: YYMMDDhhmmss000R. */
    static String relative(Duration validity) {
        Duration most = Duration.ofDays(28);
        Duration time = validity.compareTo(most) > 0 ? most : validity.isNegative() ? Duration.ZERO : validity;
        return "0000%02d%02d%02d%02d000R"
                .formatted(time.toDays(), time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart());
    }

    private String key(String messageId) {
        return DeliveryReports.key(
                messageId == null ? "" : messageId, settings.messageIds().submitted());
    }

    SubmitOutcome outcome(int status, String messageId) {
        return SubmitOutcome.of(status, key(messageId));
    }

    /** Notes an answer as it comes from the wire. Gives the part if its submit had been given up. */
    Optional<OutgoingPart> answered(int sequence, int status, String messageId) {
        Submit submit = unanswered.remove(sequence);
        if (submit == null) { // answered before
            return Optional.empty();
        }
        synchronized (submit) {
            submit.answer = outcome(status, messageId);
            return submit.over ? Optional.of(submit.part) : Optional.empty();
        }
    }
}
