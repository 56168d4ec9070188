package pk.gov.balochistan.police.portal.criminalrecord;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.recordsearch.SearchOutcomeDesk;
import pk.gov.balochistan.police.recordsearch.UndecidedSearch;

/** What came of a search, as it is said in the form {@code came} of a page that searches; a page keeps one for as long as it is shown. */
public class CameForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of("policy.outcome.missing", "came:outcome");

    private final AutomatedFunction search;
    private final Fresh<List<UndecidedSearch>> undecided = new Fresh<>();
    private String reference;
    private String outcome;

    /** @param search which kind of search the page makes */
    CameForm(AutomatedFunction search) {
        this.search = search;
    }

    /** Asks what came of the search of this reference; null for none. */
    public void choose(String chosen) {
        reference = chosen;
        outcome = null;
    }

    /** Says what came of it. @param of the reference of the search */
    void say(String of, SearchOutcomeDesk desk, PageMessages messages) {
        messages.answer(
                "record.name.decided",
                () -> {
                    desk.decide(new SaidOutcome(of, Chosen.constant(RunOutcome.class, outcome)));
                    choose(null);
                },
                refusal -> FIELDS.get(refusal.about()));
    }

    /** Earlier searches of which the asker may still say what came, but for the one that is asked about now. */
    List<UndecidedSearch> undecided(SearchOutcomeDesk desk) {
        if (!undecided.isGood()) undecided.put(desk.listUndecided(search));
        return undecided.get().orElse(List.of()).stream()
                .filter(each -> !each.reference().equals(reference))
                .toList();
    }

    /** The search that was chosen; null for none. */
    public String getReference() {
        return reference;
    }

    public RunOutcome[] getOutcomes() {
        return RunOutcome.values();
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
