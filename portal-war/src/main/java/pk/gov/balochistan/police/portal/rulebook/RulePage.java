package pk.gov.balochistan.police.portal.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.grievance.KindRule;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.rulebook.DraftRule;
import pk.gov.balochistan.police.rulebook.KindSheet;
import pk.gov.balochistan.police.rulebook.NewRule;
import pk.gov.balochistan.police.rulebook.RuleDesk;
import pk.gov.balochistan.police.rulebook.RuleNumber;
import pk.gov.balochistan.police.rulebook.RulePreview;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * One kind of complaint: the rules that hold, a change that is thought of and what it would have meant, what waits for a second
 * person, and all that went before. Nothing is proposed or confirmed that was not looked at first.
 */
@Named
@ViewScoped
public class RulePage implements Serializable {
    /** The field beside which a refusal stands, by the second word of its key. */
    private static final Map<String, String> FIELDS = Map.of(
            "first", "rule:first",
            "contact", "rule:contact",
            "answer", "rule:answer",
            "rise", "rule:rise",
            "riseAnswer", "rule:riseAnswer",
            "office", "rule:office",
            "day", "rule:day",
            "why", "rule:why");

    @Inject
    private transient RuleDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private RuleForm form;

    private final Fresh<KindSheet> sheet = new Fresh<>();
    private final Fresh<RulePreview> preview = new Fresh<>();
    private final Fresh<RulePreview> waitingPreview = new Fresh<>();
    private String kind;
    private String previewed;
    private String declineWhy;

    /** Reads the kind afresh. */
    public void load() {
        try {
            KindSheet read = desk.about(kind);
            sheet.put(read);
            form.begin(read.line().terms());
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    /** Shows what the change would have meant; nothing is stored. */
    public void look() {
        try {
            show(form.draft(kind));
        } catch (RuleViolation refusal) {
            refuse(refusal);
        }
    }

    private void show(DraftRule draft) {
        preview.put(desk.preview(draft));
        previewed = draft.auditDetail();
    }

    /** @return to the same kind, where it waits; the same page where it was refused or changed since it was looked at */
    public String propose() {
        try {
            DraftRule draft = form.draft(kind);
            if (!draft.auditDetail().equals(previewed)) {
                show(draft);
                messages.warn("rules.lookFirst");
                return null;
            }
            desk.propose(new NewRule(draft, form.getWhy()));
        } catch (RuleViolation refusal) {
            refuse(refusal);
            return null;
        }
        return again("rules.proposed");
    }

    /** Shows what would have been meant by what waits. */
    public void lookAtWaiting() {
        try {
            waitingPreview.put(desk.previewWaiting(waiting()));
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    public String confirm() {
        return decided("rules.confirmed", () -> desk.confirm(waiting()));
    }

    public String decline() {
        return decided("rules.declined", () -> desk.decline(waiting(), declineWhy));
    }

    private String decided(String done, Runnable decision) {
        try {
            decision.run();
        } catch (RuleViolation refusal) {
            messages.refuse(refusal.about().equals("rulebook.why.short") ? "decide:why" : null, refusal);
            return null;
        }
        return again(done);
    }

    private String again(String done) {
        messages.doneAfterRedirect(done);
        return "/complaint/rule?faces-redirect=true&k=" + kind;
    }

    private RuleNumber waiting() {
        return Optional.ofNullable(getSheet())
                .flatMap(read -> read.line().waiting())
                .map(rule -> new RuleNumber(kind, rule.id()))
                .orElseThrow(() -> new RuleViolation("audit.control.decided"));
    }

    private void refuse(RuleViolation refusal) {
        String[] words = refusal.about().split("\\.");
        boolean isOfDay = refusal.key().equals("admin.day");
        messages.refuse(isOfDay ? "rule:day" : words[0].equals("rulebook") ? FIELDS.get(words[1]) : null, refusal);
        // What was looked at before is not what stands in the form now.
        previewed = null;
    }

    /** Null where there is no such kind. */
    public KindSheet getSheet() {
        if (!sheet.isGood() && kind != null) load();
        return sheet.get().orElse(null);
    }

    public List<Role> getPosts() {
        return getSheet() == null ? List.of() : getSheet().posts();
    }

    /** What waits; null where nothing does. */
    public KindRule getWaiting() {
        return getSheet() == null ? null : getSheet().line().waiting().orElse(null);
    }

    /** Of the form; null before it was asked for. */
    public RulePreview getPreview() {
        return preview.get().orElse(null);
    }

    /** Of what waits; null before it was asked for. */
    public RulePreview getWaitingPreview() {
        return waitingPreview.get().orElse(null);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDeclineWhy() {
        return declineWhy;
    }

    public void setDeclineWhy(String declineWhy) {
        this.declineWhy = declineWhy;
    }
}
