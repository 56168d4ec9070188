package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** The last look at a complaint before it is sent. The page that follows is shown only after the commit. */
@Named("check")
@RequestScoped
public class CheckPage {
    private ComplaintDraft draft;
    private DraftCookie cookie;
    private ComplainPage form;
    private PageLanguage language;
    private PageMessages messages;

    /** @param field what Change leads to @param label key @param value in words */
    public record Answer(String label, String value, String change) {}

    protected CheckPage() {}

    @Inject
    CheckPage(
            ComplaintDraft draft, DraftCookie cookie, ComplainPage form, PageLanguage language, PageMessages messages) {
        this.draft = draft;
        this.cookie = cookie;
        this.form = form;
        this.language = language;
        this.messages = messages;
    }

    /** Files the complaint. Sent twice, it leads to the same receipt; refused by a limit, it stays here to be sent later. */
    public String send() {
        if (draft.receipt().isPresent()) return "/complain/done.xhtml?faces-redirect=true";
        if (!cookie.isGuarded() || !draft.isBegun()) {
            messages.warn("lodge.lost");
            return draft.isBegun() ? null : "/complain.xhtml?faces-redirect=true";
        }
        try {
            draft.send(language.current());
        } catch (RuleViolation refusal) {
            if (refusal.key().equals("refusal.officer.unknown"))
                return "/complain/whom.xhtml?faces-redirect=true&error=belt";
            if (!refusal.key().equals("complaint.refusal.limit")) throw refusal;
            messages.refuse(refusal);
            return null;
        }
        return "/complain/done.xhtml?faces-redirect=true";
    }

    /** Everything that will be sent, in the order of the pages. */
    public List<Answer> getAnswers() {
        ComplaintAnswers answers = draft.answers();
        List<Answer> shown = new ArrayList<>();
        add(shown, "category", draft.category().map(form::name).orElse(""));
        add(shown, "description", draft.typed().get("description"));
        if (answers.occurredOn() != null)
            add(shown, "occurredOn", Texts.text("lodge.day", language.current(), answers.occurredOn()));
        add(shown, "district", where());
        add(shown, "whereText", draft.typed().get("whereText"));
        if (answers.asksWhom()) {
            add(shown, "rung", form.rung(draft.typed().get("rung")));
            add(shown, "belt", draft.typed().get("belt"));
            add(shown, "described", draft.typed().get("described"));
            if (answers.program() != null)
                add(shown, "program", Texts.text(answers.program().textKey(), language.current()));
        }
        add(shown, "named", word("lodge.named.", draft.typed().get("named")));
        if (!answers.isAnonymous()) addContact(shown);
        return shown;
    }

    /** Who alone may open a sealed complaint, in words. */
    public String getSealedTo() {
        return draft.category().map(ComplaintCategory::sealedTo).stream()
                .flatMap(java.util.Collection::stream)
                .sorted()
                .map(Role::textKey)
                .map(key -> Texts.text(key, language.current()))
                .collect(Collectors.joining(language.isUrdu() ? "، " : ", "));
    }

    /** Whether the place is left to the police to find, so that a post above the district's opens the complaint first. */
    public boolean isPlaceUnknown() {
        return ComplaintAnswers.UNKNOWN_PLACE.equals(draft.typed().get("district"));
    }

    private void addContact(List<Answer> shown) {
        add(shown, "name", draft.typed().get("name"));
        add(shown, "phone", number(draft.typed().get("phone")));
        add(shown, "cnic", number(draft.typed().get("cnic")));
        add(shown, "texts", word("lodge.texts.", draft.answers().texts()));
        add(shown, "contactNote", draft.typed().get("contactNote"));
        add(shown, "duressWord", draft.typed().get("duressWord"));
    }

    private void add(List<Answer> shown, String field, String value) {
        if (Typed.textOrNull(value) == null) return;
        ComplainStep step = ComplainStep.asking(field);
        String change = step.address() + (step == ComplainStep.CATEGORY ? "?change=1" : "") + "#" + field;
        shown.add(new Answer(field.equals("district") ? "lodge.where" : "lodge." + field, value, change));
    }

    private String where() {
        String district = draft.typed().get("district");
        if (isPlaceUnknown()) return Texts.text("lodge.district.unknown", language.current());
        List<String> names = new ArrayList<>();
        String station = draft.typed().get("station");
        form.getStations().stream()
                .filter(place -> place.code().equals(station))
                .map(form::placeName)
                .forEach(names::add);
        form.getDistricts().stream()
                .filter(place -> place.code().equals(district))
                .map(form::placeName)
                .forEach(names::add);
        return String.join(language.isUrdu() ? "، " : ", ", names);
    }

    private String word(String prefix, String choice) {
        return choice == null ? "" : Texts.text(prefix + choice, language.current());
    }

    private String number(String typed) {
        String line = Typed.textOrNull(typed);
        return line == null ? "" : Texts.isolated(Typed.line(line));
    }
}
