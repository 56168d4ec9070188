package pk.gov.balochistan.police.portal.picket;

import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pk.gov.balochistan.police.picket.CheckPurpose;
import pk.gov.balochistan.police.picket.CheckReason;
import pk.gov.balochistan.police.picket.OwnCheck;
import pk.gov.balochistan.police.picket.PicketDesk;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** What the pages of a picket have in common: why and where, which stay for the next check, and what is wrong beside each field. */
public abstract class CheckForm {
    private PicketDesk desk;
    private PageLanguage language;

    private final Map<String, String> errors = new HashMap<>();
    private String reason;
    private String where;
    private List<OwnCheck> own;

    protected CheckForm() {}

    CheckForm(PicketDesk desk, PageLanguage language) {
        this.desk = desk;
        this.language = language;
    }

    /** Beside which field a refusal stands, by its key. */
    abstract Map<String, String> fields();

    PicketDesk desk() {
        return desk;
    }

    /** Begins with why and where of the last check of today: a picket stands for hours. */
    public void open() {
        if (FacesContext.getCurrentInstance().isPostback() || getOwn().isEmpty()) return;
        OwnCheck last = getOwn().get(0);
        reason = last.check().reason().name();
        where = last.check().where();
    }

    /** Null where why or where is wrong. */
    CheckPurpose purpose() {
        String place = read("where", () -> CheckPurpose.where(where));
        return read("reason", () -> new CheckPurpose(Chosen.constant(CheckReason.class, reason), place));
    }

    /** Null where it is refused, with the refusal beside its field. @param field of a refusal that is no field's own */
    <T> T read(String field, Supplier<T> typed) {
        try {
            return typed.get();
        } catch (RuleViolation refusal) {
            errors.put(
                    fields().getOrDefault(refusal.about(), field),
                    Texts.text(refusal.key(), language.current(), refusal.arguments()));
            return null;
        }
    }

    /** What is wrong with a field, by its id: {@code #{picketPage.errors['number']}}. */
    public Map<String, String> getErrors() {
        return errors;
    }

    /** The caller's checks of today, and those before of which is yet to be said what came; latest first. */
    public List<OwnCheck> getOwn() {
        if (own == null) own = desk.listOwn();
        return own;
    }

    /** Something was checked or said: they are read anew. */
    void changed() {
        own = null;
    }

    public List<CheckReason> getReasons() {
        return List.of(CheckReason.values());
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
}
