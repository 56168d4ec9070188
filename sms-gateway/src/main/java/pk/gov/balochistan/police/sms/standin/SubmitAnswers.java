package pk.gov.balochistan.police.sms.standin;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** How the stand-in centre answers submits, and reports on them: in its own time and order. */
final class SubmitAnswers {
    private final SmsCentre centre;
    private final AtomicLong submits = new AtomicLong();
    private final Deque<Runnable> heldAnswers = new ArrayDeque<>();
    private final Deque<Long> acceptedAt = new ArrayDeque<>();

    SubmitAnswers(SmsCentre centre) {
        this.centre = centre;
    }

    /** Decides on a submit and answers it in its time. */
    void take(CentreSession session, Pdu pdu) {
        Submitted submitted = Submitted.read(submits.incrementAndGet(), pdu);
        Behaviour.Answer answer = tooFast()
                ? Behaviour.Answer.THROTTLE
                : centre.behaviour().answers.apply(submitted);
        boolean taken = answer.status() == 0;
        if (taken) {
            centre.accept(submitted);
        }
        if (taken && submitted.receiptWanted() && centre.behaviour().receiptsFirst) {
            sendReceipts(submitted);
        }
        byte[] body = taken ? Pdu.cString(centre.behaviour().submittedIds.apply(submitted.number())) : new byte[0];
        Pdu response = pdu.answer(answer.status(), body);
        Runnable saying = () -> {
            for (int i = 0; i < answer.times(); i++) {
                say(session, response);
            }
            if (taken && submitted.receiptWanted() && !centre.behaviour().receiptsFirst) {
                centre.later(() -> sendReceipts(submitted), centre.behaviour().receiptsAfter);
            }
        };
        hold(answer.after().isZero() ? saying : () -> centre.later(saying, answer.after()));
    }

    private void hold(Runnable saying) {
        List<Runnable> due = new ArrayList<>();
        synchronized (heldAnswers) {
            heldAnswers.push(saying);
            if (heldAnswers.size() >= centre.behaviour().answersInReverseOf) {
                due.addAll(heldAnswers);
                heldAnswers.clear();
            }
        }
        due.forEach(Runnable::run);
    }

    private void say(CentreSession session, Pdu pdu) {
        try {
            session.send(pdu);
        } catch (IOException e) {
            centre.note("an answer was not sent: " + e.getMessage());
        }
    }

    private boolean tooFast() {
        int most = centre.behaviour().acceptPerSecond;
        if (most == 0) {
            return false;
        }
        synchronized (acceptedAt) {
            long now = System.nanoTime();
            while (!acceptedAt.isEmpty() && now - acceptedAt.peek() > 1_000_000_000L) {
                acceptedAt.poll();
            }
            return acceptedAt.size() >= most || !acceptedAt.add(now);
        }
    }

    private void sendReceipts(Submitted submitted) {
        String id = centre.behaviour().receiptIds.apply(submitted.number());
        centre.behaviour()
                .receiptStates
                .forEach(state -> centre.deliver(Receipts.of(submitted, id, state, centre.behaviour().receiptShape)));
    }
}
