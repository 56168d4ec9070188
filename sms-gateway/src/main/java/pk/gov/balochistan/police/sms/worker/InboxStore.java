package pk.gov.balochistan.police.sms.worker;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.messaging.Inbox;
import pk.gov.balochistan.police.messaging.ReceivedText;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.sms.coding.OutgoingPart;
import pk.gov.balochistan.police.sms.transport.Receiver;
import pk.gov.balochistan.police.sms.transport.UssdProfile;

/** Stores a batch of texts before they are acknowledged, and wakes the worker. */
public final class InboxStore implements Receiver.Store<pk.gov.balochistan.police.sms.coding.ReceivedText> {
    private static final int ALPHANUMERIC = 5;
    private static final int NATIONAL = 2;

    private final UnitOfWork unitOfWork;
    private final KeyRing keys;
    private final Duration retryWindow;
    private final Map<String, UssdProfile> profiles;
    private final Wake worker;

    /**
     * @param retryWindow how long the operators deliver a text again whose acknowledgement was lost
     * @param profiles how the centre of each link speaks of dialogues
     */
    public InboxStore(
            UnitOfWork unitOfWork, KeyRing keys, Duration retryWindow, Map<String, UssdProfile> profiles, Wake worker) {
        this.profiles = Map.copyOf(profiles);
        this.unitOfWork = unitOfWork;
        this.keys = keys;
        this.retryWindow = retryWindow;
        this.worker = worker;
    }

    @Override
    public void store(List<pk.gov.balochistan.police.sms.coding.ReceivedText> batch) {
        List<ReceivedText> texts = batch.stream().map(this::asStored).toList();
        unitOfWork.run(em -> new Inbox(em, keys).add(texts, retryWindow));
        worker.call();
    }

    private ReceivedText asStored(pk.gov.balochistan.police.sms.coding.ReceivedText text) {
        ReceivedText.Part part = text.part()
                .map(p -> new ReceivedText.Part(p.reference(), p.total(), p.number()))
                .orElse(null);
        return new ReceivedText(
                text.link(),
                sender(text.source(), text.sourceTon()),
                text.destination(),
                text.text(),
                text.dataCoding(),
                text.payloadHash(),
                part,
                text.ussd().map(ussd -> meaning(text, ussd)).orElse(null),
                text.receivedAt());
    }

    private ReceivedText.Ussd meaning(pk.gov.balochistan.police.sms.coding.ReceivedText text, OutgoingPart.Ussd came) {
        UssdProfile profile = profiles.get(text.link());
        ReceivedText.Move move = profile.begins(came)
                ? ReceivedText.Move.BEGIN
                : profile.ends(came) ? ReceivedText.Move.OVER : ReceivedText.Move.CHOICE;
        String info = HexFormat.of().formatHex(came.sessionInfo());
        return new ReceivedText.Ussd(
                move, profile.session(came), info, text.receivedAt().plus(profile.patience()));
    }

    /** A name is never taken for a number, though it be written in digits; a national number keeps its zero. */
    private static String sender(String source, int typeOfNumber) {
        if (typeOfNumber == ALPHANUMERIC) return "@" + source;
        boolean withoutZero = typeOfNumber == NATIONAL && source.matches("[1-9]\\d{8,9}");
        return withoutZero ? "0" + source : source;
    }
}
