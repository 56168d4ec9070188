package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What the forms of one sign-in brought about lately, so that one that comes once more tells its outcome and brings about nothing. */
@SessionScoped
public class ActsOnce implements Serializable {
    private static final int MOST_KEPT = 50;

    private final Map<String, String> done = new LinkedHashMap<>();

    /**
     * Acts, one form of this sign-in after another; what the act throws passes through and nothing is kept.
     *
     * @param form which form, and with what in it
     * @return what the act gave the first time that this form came
     */
    public synchronized String once(String form, Supplier<String> act) {
        String before = done.get(form);
        if (before != null) return before;
        String outcome = act.get();
        if (done.size() >= MOST_KEPT) done.remove(done.keySet().iterator().next());
        done.put(form, outcome);
        return outcome;
    }
}
