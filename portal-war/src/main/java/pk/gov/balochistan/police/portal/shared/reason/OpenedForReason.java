package pk.gov.balochistan.police.portal.shared.reason;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A page that is opened for a stated reason, in a form {@code reason}. Between requests it keeps the number and the reason, never a person: each
 * time it is shown it is opened, and written down, again.
 *
 * @param <T> what is shown
 */
public abstract class OpenedForReason<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PageMessages messages;

    private final StatedReason stated = new StatedReason();
    private final Fresh<T> opened = new Fresh<>();
    private boolean toShow;

    /** Asks the desk. @throws RuleViolation where there is nothing for this reader, or more has to be said before */
    protected abstract T read(Reason reason);

    /** Opens it for the reason given. */
    public void open() {
        toShow = true;
        read();
    }

    /** Null until a reason was stated, and where there is nothing for this reader. */
    public T getOpened() {
        if (!opened.isGood() && toShow) read();
        return opened.get().orElse(null);
    }

    private void read() {
        try {
            opened.put(read(reason()));
        } catch (RuleViolation refusal) {
            toShow = false;
            opened.put(null);
            messages.refuse(field(refusal), refusal);
        }
    }

    /** Carries out an order; a refusal is shown. Either way it is shown as it stands now. @return whether it was done */
    public boolean act(String doneKey, Runnable order) {
        boolean done = messages.answer(doneKey, order, this::field);
        read();
        return done;
    }

    /** The same with refusals of this order beside fields of its own. @param fields the client id of the field, by the key of the refusal */
    public void act(String doneKey, Runnable order, Map<String, String> fields) {
        messages.answer(doneKey, order, refusal -> fields.get(refusal.about()));
        read();
    }

    /** Beside which field a refusal stands; null for the head of the page. */
    protected String field(RuleViolation refusal) {
        return StatedReason.field("reason", refusal);
    }

    /** The field of a refusal by its key, or else by how its key begins; null for none. */
    protected static String fieldOf(Map<String, String> fields, RuleViolation refusal) {
        String key = refusal.about();
        String exactly = fields.get(key);
        return exactly != null ? exactly : fields.get(key.substring(0, key.lastIndexOf('.')));
    }

    /** For which reason it was opened. */
    public Reason reason() {
        return stated.reason();
    }

    public StatedReason getStated() {
        return stated;
    }
}
