package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.recordsearch.NameAnswer;
import pk.gov.balochistan.police.recordsearch.NameQuestion;
import pk.gov.balochistan.police.recordsearch.RecordSearchDesk;
import pk.gov.balochistan.police.recordsearch.UndecidedSearch;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Persons on record whose name is like the one that is typed, for a stated reason. Between requests the page keeps what was typed and the
 * number of the search, never whom it found.
 */
@Named
@ViewScoped
public class NameSearchPage implements Serializable {
    private static final Map<String, String> FIELDS = Map.of(
            "record.name.short", "byName:name",
            "refusal.person.name", "byName:name",
            "record.name.father", "byName:father");

    @Inject
    private transient RecordSearchDesk desk;

    @Inject
    private PageMessages messages;

    private String name;
    private String father;
    private final StatedReason stated = new StatedReason();
    private String run;
    private String outcome;
    private final Fresh<NameAnswer> answer = new Fresh<>();
    private final Fresh<List<UndecidedSearch>> undecided = new Fresh<>();

    public void find() {
        try {
            NameAnswer found = desk.findByName(new NameQuestion(name, father), stated.reason());
            answer.put(found);
            run = found.hits().isEmpty() ? null : found.reference();
        } catch (RuleViolation refusal) {
            String ofReason = StatedReason.field("byName", refusal);
            messages.refuse(ofReason == null ? FIELDS.get(refusal.key()) : ofReason, refusal);
        }
    }

    /** Goes back to an earlier search, to say what came of it. */
    public void choose(String reference) {
        run = reference;
        outcome = null;
    }

    /** Those of which the asker may still say what came, but for the one that is asked about now. */
    public List<UndecidedSearch> getUndecided() {
        if (!undecided.isGood()) undecided.put(desk.listUndecided());
        return undecided.get().orElse(List.of()).stream()
                .filter(search -> !search.reference().equals(run))
                .toList();
    }

    /** Says what came of the search before; its reference is on the page. */
    public void decide() {
        try {
            desk.decide(new SaidOutcome(run, Chosen.constant(RunOutcome.class, outcome)));
            run = null;
            outcome = null;
            messages.done("record.name.decided");
        } catch (RuleViolation refusal) {
            messages.refuse(refusal.key().equals("policy.outcome.missing") ? "came:outcome" : null, refusal);
        }
    }

    /** Null until something was looked for. */
    public NameAnswer getAnswer() {
        return answer.get().orElse(null);
    }

    public List<RunOutcome> getOutcomes() {
        return List.of(RunOutcome.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFather() {
        return father;
    }

    public void setFather(String father) {
        this.father = father;
    }

    public StatedReason getStated() {
        return stated;
    }

    /** The search of which the asker has yet to say what came of it; null where there is none. */
    public String getRun() {
        return run;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
