package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.function.Function;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** What a page tells its reader after an action. Each method takes a key of the bundles, never a sentence. */
@RequestScoped
public class PageMessages {
    private PageLanguage language;

    protected PageMessages() {}

    @Inject
    PageMessages(PageLanguage language) {
        this.language = language;
    }

    /** Says at the head of the page that something was done. */
    public void done(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** The same, shown by the page that a redirect leads to. */
    public void doneAfterRedirect(String key, Object... arguments) {
        keepForRedirect();
        done(key, arguments);
    }

    private static void keepForRedirect() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.getFlash().setKeepMessages(true);
    }

    public void warn(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_WARN, key, arguments);
    }

    /** Shows a refusal at the head of the page. */
    public void refuse(RuleViolation refusal) {
        refuse(null, refusal);
    }

    /** Shows a refusal beside a field, named by its client id such as {@code form:cnic}. */
    public void refuse(String clientId, RuleViolation refusal) {
        add(
                clientId,
                FacesMessage.SEVERITY_ERROR,
                refusal.key(),
                refusal.arguments().toArray());
    }

    /** Carries out an order, and says at the head of the page that it is done or why it was refused. @param doneKey see {@link #done} */
    public void answer(String doneKey, Runnable order) {
        answer(doneKey, order, refusal -> null);
    }

    /** The same with a refusal beside its field. @param field the client id of the field; null for the head of the page @return whether it was done */
    public boolean answer(String doneKey, Runnable order, Function<RuleViolation, String> field) {
        try {
            order.run();
            done(doneKey);
            return true;
        } catch (RuleViolation refusal) {
            refuse(field.apply(refusal), refusal);
            return false;
        }
    }

    /** The same where a redirect follows once it is done. */
    public boolean answerAfterRedirect(String doneKey, Runnable order, Function<RuleViolation, String> field) {
        boolean isDone = answer(doneKey, order, field);
        if (isDone) keepForRedirect();
        return isDone;
    }

    private void add(String clientId, FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(severity, Texts.text(key, language.current(), arguments), null));
        if (severity == FacesMessage.SEVERITY_ERROR) faces.validationFailed();
        // A call that updates a part of the page shows the messages too, whatever it names.
        boolean part = faces.getPartialViewContext().isAjaxRequest() && clientId == null;
        if (part) faces.getPartialViewContext().getRenderIds().add("messages");
    }
}
