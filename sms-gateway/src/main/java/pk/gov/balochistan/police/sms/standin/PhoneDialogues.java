package pk.gov.balochistan.police.sms.standin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The dialogues that the trial phones lead, the last of each number; in memory. Thread-safe. */
final class PhoneDialogues {
    private static final int MOST_NUMBERS = 2000;

    private final SmsCentre centre;
    private final String code;
    private final Map<String, Dialogue> last = new ConcurrentHashMap<>();

    PhoneDialogues(SmsCentre centre, String code) {
        this.centre = centre;
        this.code = code;
    }

    /** Dials; a dialogue that was still open is broken off. @return false for a code that leads nowhere */
    synchronized boolean dial(String number, String typed) {
        if (!typed.replace(" ", "").equals("*" + code + "#")) return false;
        breakOff(number);
        if (last.size() >= MOST_NUMBERS) last.clear();
        last.put(number, centre.dial(number, code));
        return true;
    }

    /** Types at the screen that is shown. @return false where no dialogue is open */
    synchronized boolean type(String number, String text) {
        Optional<Dialogue> open = open(number);
        open.ifPresent(dialogue -> dialogue.type(text));
        return open.isPresent();
    }

    /** The red key. */
    synchronized void breakOff(String number) {
        open(number).ifPresent(Dialogue::breakOff);
    }

    private Optional<Dialogue> open(String number) {
        return of(number).filter(dialogue -> !dialogue.isOver());
    }

    /** The last dialogue of a number, open or over. */
    Optional<Dialogue> of(String number) {
        return Optional.ofNullable(last.get(number));
    }
}
