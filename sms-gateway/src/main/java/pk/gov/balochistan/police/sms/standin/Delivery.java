package pk.gov.balochistan.police.sms.standin;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A text or receipt that the stand-in centre keeps and delivers until it is taken or refused for good. */
public final class Delivery {
    final Pdu pdu;
    final CompletableFuture<Integer> done = new CompletableFuture<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();

    Delivery(Pdu pdu) {
        this.pdu = pdu;
    }

    /** The last answer: 0 taken, else why it was refused for good. */
    public CompletableFuture<Integer> done() {
        return done;
    }

    /** The command status of every answer so far, in order. */
    public List<Integer> answers() {
        return List.copyOf(answers);
    }

    /** Notes an answer; gives whether it settles the matter. Put off, throttled and queue full do not (SMPP 3.4, 5.1.3). */
    boolean settledBy(int status) {
        answers.add(status);
        boolean again = status == 0x64 || status == 0x58 || status == 0x14;
        return !again && done.complete(status);
    }
}
