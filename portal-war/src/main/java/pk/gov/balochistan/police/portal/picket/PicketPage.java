package pk.gov.balochistan.police.portal.picket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.picket.CheckAnswer;
import pk.gov.balochistan.police.picket.CheckLine;
import pk.gov.balochistan.police.picket.CheckPurpose;
import pk.gov.balochistan.police.picket.CheckReason;
import pk.gov.balochistan.police.picket.NamedPerson;
import pk.gov.balochistan.police.picket.OwnCheck;
import pk.gov.balochistan.police.picket.PicketDesk;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Is this person or vehicle looked for? What is asked is sent in the form's body, so that it stands in no address or history. After an answer
 * the fields of the person are empty, and why and where stay for the next one; after a refusal all that was typed stays.
 */
@Named
@RequestScoped
public class PicketPage {
    private static final Map<String, String> FIELDS = Map.of(
            "hotlist.check.reason", "reason",
            "hotlist.check.where", "where",
            "hotlist.check.name", "name",
            "hotlist.check.father", "father",
            "policy.outcome.none", "which",
            "policy.outcome.missing", "outcome",
            "policy.outcome.said", "which",
            "policy.outcome.noHit", "which");

    private PicketDesk desk;
    private PageLanguage language;
    private PageTexts texts;

    private final Map<String, String> errors = new HashMap<>();
    private String number;
    private String name;
    private String father;
    private String reason;
    private String where;
    private String which;
    private String outcome;
    private boolean decided;
    private CheckAnswer answer;
    private List<OwnCheck> own;

    protected PicketPage() {}

    @Inject
    PicketPage(PicketDesk desk, PageLanguage language, PageTexts texts) {
        this.desk = desk;
        this.language = language;
        this.texts = texts;
    }

    /** Begins with why and where of the last check of today: a picket stands for hours. */
    public void open() {
        if (FacesContext.getCurrentInstance().isPostback() || getOwn().isEmpty()) return;
        OwnCheck last = getOwn().get(0);
        reason = last.check().reason().name();
        where = last.check().where();
    }

    /** Checks by what was typed: the number of a card, a plate, or the names. */
    public void ask() {
        String place = read("where", () -> CheckPurpose.where(where));
        CheckPurpose purpose =
                read("reason", () -> new CheckPurpose(Chosen.constant(CheckReason.class, reason), place));
        Supplier<CheckAnswer> check = read("number", () -> question(purpose));
        if (errors.isEmpty()) answer = check.get();
        own = null;
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
            return () -> desk.byName(named, purpose);
        }
        // A card has digits alone, and a plate letters as well.
        if (Typed.countLetters(number) == 0) {
            Cnic cnic = Cnic.parse(number);
            return () -> desk.byCnic(cnic, purpose);
        }
        Plate plate = Plate.parse(number);
        return () -> desk.byPlate(plate, purpose);
    }

    /** Says what came of an earlier check. */
    public void say() {
        read("which", () -> {
            desk.decide(new SaidOutcome(which, Chosen.constant(RunOutcome.class, outcome)));
            return which;
        });
        decided = errors.isEmpty();
        own = null;
    }

    /** Null where it is refused, with the refusal beside its field. @param field of a refusal that is no field's own */
    private <T> T read(String field, Supplier<T> typed) {
        try {
            return typed.get();
        } catch (RuleViolation refusal) {
            errors.put(
                    FIELDS.getOrDefault(refusal.about(), field),
                    Texts.text(refusal.key(), language.current(), refusal.arguments()));
            return null;
        }
    }

    /** What is wrong with a field, by its id: {@code #{picketPage.errors['number']}}. */
    public Map<String, String> getErrors() {
        return errors;
    }

    /** Null until something was checked. */
    public CheckAnswer getAnswer() {
        return answer;
    }

    /** What was asked and may be shown of it, such as CNIC …5671. */
    public String getAsked() {
        return asked(answer.check().question().textKey(), answer.check().tail());
    }

    private String asked(String key, String tail) {
        return tail == null ? texts.get(key) : texts.get(key) + " " + texts.isolated("…" + tail.strip());
    }

    /** Why nothing was looked for; empty where it was. */
    public String getRefused() {
        RuleViolation refusal = answer == null ? null : answer.refusal();
        return refusal == null ? "" : Texts.text(refusal.key(), language.current(), refusal.arguments());
    }

    /** How the answer is drawn: its words say the same. */
    public String tone(CheckLine line) {
        return switch (line.instruction()) {
            case DETAIN, STOP_VEHICLE -> "bad";
            case TELL_OWNER, CALL_FIRST, COMPARE -> "warn";
            case SEE_SAFE -> "help";
        };
    }

    /** The post that answers for it; empty where the place is no more. */
    public String owner(CheckLine line) {
        return line.owner() == null ? "" : line.owner().name(language.current());
    }

    /** The caller's checks of today, and those before of which is yet to be said what came; latest first. */
    public List<OwnCheck> getOwn() {
        if (own == null) own = desk.listOwn();
        return own;
    }

    /** Those of which may still be said what came. */
    public List<OwnCheck> getOpen() {
        return getOwn().stream().filter(OwnCheck::isOpen).toList();
    }

    /** One of them in a list of choices: what was asked first, for a small phone shows no more of it. */
    public String label(OwnCheck check) {
        return line(check) + ", " + texts.dateTime(check.check().askedAt());
    }

    /** What was asked and what it came to. */
    public String line(OwnCheck check) {
        String came = check.outcome() == null ? "" : ", " + texts.name(check.outcome());
        return asked(check.check().question().textKey(), check.check().tail()) + ": "
                + texts.name(check.check().result()) + came;
    }

    public boolean isDecided() {
        return decided;
    }

    public List<CheckReason> getReasons() {
        return List.of(CheckReason.values());
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
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
