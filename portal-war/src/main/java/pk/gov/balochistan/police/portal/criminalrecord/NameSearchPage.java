package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.recordsearch.NameAnswer;
import pk.gov.balochistan.police.recordsearch.NameQuestion;
import pk.gov.balochistan.police.recordsearch.RecordSearchDesk;
import pk.gov.balochistan.police.recordsearch.SearchOutcomeDesk;
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
    private transient SearchOutcomeDesk outcomes;

    @Inject
    private PageMessages messages;

    private String name;
    private String father;
    private final StatedReason stated = new StatedReason();
    private final CameForm came = new CameForm(AutomatedFunction.NAME_MATCH);
    private final Fresh<NameAnswer> answer = new Fresh<>();

    public void find() {
        try {
            NameAnswer found = desk.findByName(new NameQuestion(name, father), stated.reason());
            answer.put(found);
            came.choose(found.hits().isEmpty() ? null : found.reference());
        } catch (RuleViolation refusal) {
            String ofReason = StatedReason.field("byName", refusal);
            messages.refuse(ofReason == null ? FIELDS.get(refusal.about()) : ofReason, refusal);
        }
    }

    /** Says what came of the search before, or of the earlier one that was chosen. */
    public void decide() {
        came.say(came.getReference(), outcomes, messages);
    }

    /** Those of which the asker may still say what came, but for the one that is asked about now. */
    public List<UndecidedSearch> getUndecided() {
        return came.undecided(outcomes);
    }

    /** Null until something was looked for. */
    public NameAnswer getAnswer() {
        return answer.get().orElse(null);
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

    public CameForm getCame() {
        return came;
    }
}
