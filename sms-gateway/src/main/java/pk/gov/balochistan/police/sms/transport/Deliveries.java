package pk.gov.balochistan.police.sms.transport;

import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one session brings in: each delivery is stored by the {@link Receiver} before the library acknowledges it. Nothing else
 * happens on these threads: whoever submitted here would wait for an answer that cannot come. Thread-safe.
 */
final class Deliveries implements MessageReceiverListener {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final LinkSettings settings;
    private final Receiver receiver;
    private final LinkFigures.Counters counters;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean puttingOff;

    Deliveries(LinkSettings settings, Receiver receiver, LinkFigures.Counters counters) {
        this.settings = settings;
        this.receiver = receiver;
        this.counters = counters;
    }

    /** Whether some are being stored. */
    boolean areUnderWay() {
        return underWay.get() > 0;
    }

    /** From now on each delivery is put off; the centre brings it again after the next bind. */
    void putOff() {
        puttingOff = true;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm carrier) throws ProcessRequestException {
        take(carrier.getOptionalParameter(OptionalParameter.Message_payload.class));
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm carrier, Session source) throws ProcessRequestException {
        take(carrier.getOptionalParameter(OptionalParameter.Message_payload.class));
        try {
            return new DataSmResult(new MessageId(""), new OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new ProcessRequestException("an empty id was refused", Receiver.PUT_OFF, e);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        LOG.debug("Link {}: an alert notification came", settings.name());
    }

    private void take(OptionalParameter.OctetString carried) throws ProcessRequestException {
        underWay.incrementAndGet();
        try {
            int status = puttingOff ? Receiver.PUT_OFF : receiver.take(carried.getValue(), settings, counters);
            if (status != Receiver.TAKEN) {
                throw new Untaken(status);
            }
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** Only a status for the answer: no trace, since the library logs it. */
    private static final class Untaken extends ProcessRequestException {
        private static final long serialVersionUID = 1L;

        Untaken(int status) {
            super("not taken", status);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
