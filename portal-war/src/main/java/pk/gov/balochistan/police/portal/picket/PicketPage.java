package pk.gov.balochistan.police.portal.picket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.picket.CheckAnswer;
import pk.gov.balochistan.police.picket.CheckPurpose;
import pk.gov.balochistan.police.picket.NamedPerson;
import pk.gov.balochistan.police.picket.OwnCheck;
import pk.gov.balochistan.police.picket.PicketDesk;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Is this person or vehicle looked for? What is asked is sent in the form's body, so that it stands in no address or history. After an answer
 * the fields of the person are empty, and why and where stay for the next one; after a refusal all that was typed stays.
 */
@Named
@RequestScoped
public class PicketPage extends CheckForm {
    private static final Map<String, String> FIELDS = Map.of(
            "hotlist.check.reason", "reason",
            "hotlist.check.where", "where",
            "hotlist.check.name", "name",
            "hotlist.check.father", "father",
            "policy.outcome.none", "which",
            "policy.outcome.missing", "outcome",
            "policy.outcome.said", "which",
            "policy.outcome.noHit", "which");

    private String number;
    private String name;
    private String father;
    private String which;
    private String outcome;
    private boolean decided;
    private CheckAnswer answer;

    protected PicketPage() {}

    @Inject
    PicketPage(PicketDesk desk, PageLanguage language) {
        super(desk, language);
    }

    @Override
    Map<String, String> fields() {
        return FIELDS;
    }

    /** Checks by what was typed: the number of a card, a plate, or the names. */
    public void ask() {
        CheckPurpose purpose = purpose();
        Supplier<CheckAnswer> check = read("number", () -> question(purpose));
        if (getErrors().isEmpty()) answer = check.get();
        changed();
        if (answer == null || answer.refusal() != null) return;
        number = null;
        name = null;
        father = null;
    }

    private Supplier<CheckAnswer> question(CheckPurpose purpose) {
        boolean isNumber = Typed.textOrNull(number) != null;
        boolean isName = Typed.textOrNull(name) != null || Typed.textOrNull(father) != null;
        if (isNumber == isName) throw new RuleViolation(isNumber ? "picket.one" : "picket.none");
        if (isName) {
            NamedPerson named = new NamedPerson(name, father);
            return () -> desk().byName(named, purpose);
        }
        // A card has digits alone, and a plate letters as well.
        if (Typed.countLetters(number) == 0) {
            Cnic cnic = Cnic.parse(number);
            return () -> desk().byCnic(cnic, purpose);
        }
        Plate plate = Plate.parse(number);
        return () -> desk().byPlate(plate, purpose);
    }

    /** Says what came of an earlier check. */
    public void say() {
        read("which", () -> {
            desk().decide(new SaidOutcome(which, Chosen.constant(RunOutcome.class, outcome)));
            return which;
        });
        decided = getErrors().isEmpty();
        changed();
    }

    /** Null until something was checked. */
    public CheckAnswer getAnswer() {
        return answer;
    }

    /** Those of which may still be said what came. */
    public List<OwnCheck> getOpen() {
        return getOwn().stream().filter(OwnCheck::isOpen).toList();
    }

    public boolean isDecided() {
        return decided;
    }

    public List<RunOutcome> getOutcomes() {
        return List.of(RunOutcome.values());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
