package pk.gov.balochistan.police.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * An expected refusal: a rule of police work said no. Shown to the person as a message or sent as a text; never logged as a
 * fault. Carries a key of the text bundles and its arguments, never a sentence.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    public RuleViolation(String key, Object... arguments) {
        // The message is for a developer's trace; the arguments may hold personal data and stay out of it.
        super(key, null, false, true);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the text that tells the person what was refused, such as {@code refusal.cnic.malformed}. */
    public String key() {
        return key;
    }

    /** The key of the rule whose field a page shows it beside: its own, but for what any field may be refused for. */
    public String about() {
        return key;
    }

    /** Arguments of that text, in order. Never null. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
