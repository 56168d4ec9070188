package pk.gov.balochistan.police.audit;

import java.util.List;
import java.util.function.Consumer;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Is told of every look-up of a person, in the transaction that shows the person. Source: SECURITY.md T2. */
public interface ViewWatch {
    /**
     * Somebody is about to look.
     *
     * @param action as the trail names it
     * @param target what is looked at, as the trail names it
     * @return to be told what was asked and what was shown
     * @throws RuleViolation where more has to be said before
     */
    Consumer<List<Object>> look(Caller caller, String action, String target, Reason reason);

    /**
     * Somebody was shown something without having to say why, such as a decided comparison or an entry of the hotlist: where it shows persons,
     * that is kept and raised like a look-up, and nothing is asked.
     *
     * @param told what was asked, and last what was shown
     */
    void seen(Caller caller, String action, String target, List<Object> told);
}
