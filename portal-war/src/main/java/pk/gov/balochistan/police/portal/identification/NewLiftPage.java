package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import pk.gov.balochistan.police.latent.LiftDesk;
import pk.gov.balochistan.police.latent.LiftMethod;
import pk.gov.balochistan.police.latent.NewLift;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SentForm;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** A trace from a scene as it is entered, with its photograph. */
@Named
@ViewScoped
public class NewLiftPage implements Serializable {
    private static final Map<String, String> FIELDS = Map.of(
            "latent.lift.caseReference", "lift:reference",
            "latent.lift.exhibit", "lift:exhibit",
            "latent.lift.foundAt", "lift:foundAt",
            "latent.lift.method", "lift:method",
            "latent.lift.liftedBy", "lift:liftedBy",
            "latent.lift.liftedAt", "lift:liftedAt");

    @Inject
    private transient LiftDesk desk;

    @Inject
    private SentForm form;

    @Inject
    private PageMessages messages;

    private String caseReference;
    private String exhibit;
    private String foundAt;
    private String method;
    private String liftedBy;
    private String liftedAt;
    private transient Part part;

    /** @return to the lift, to be measured and marked; the same page where it was refused */
    public String enter() {
        // Good for one request: the form lives on, and the file does not.
        Part file = part;
        part = null;
        try {
            NewLift entered = new NewLift(
                    caseReference, exhibit, foundAt, Chosen.constant(LiftMethod.class, method), liftedBy, instant());
            String number = form.once(
                    () -> desk.enter(entered, PrintImages.octets(file)).digits());
            messages.doneAfterRedirect("lift.entered");
            return "/criminalrecord/lift?faces-redirect=true&n=" + number;
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.getOrDefault(refusal.key(), "lift:file"), refusal);
            return null;
        }
    }

    /** As the browser sends a local day and hour; null for what is none. */
    private Instant instant() {
        try {
            return LocalDateTime.parse(Typed.line(liftedAt))
                    .atZone(Texts.PAKISTAN)
                    .toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    public LiftMethod[] getMethods() {
        return LiftMethod.values();
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public String getExhibit() {
        return exhibit;
    }

    public void setExhibit(String exhibit) {
        this.exhibit = exhibit;
    }

    public String getFoundAt() {
        return foundAt;
    }

    public void setFoundAt(String foundAt) {
        this.foundAt = foundAt;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getLiftedBy() {
        return liftedBy;
    }

    public void setLiftedBy(String liftedBy) {
        this.liftedBy = liftedBy;
    }

    public String getLiftedAt() {
        return liftedAt;
    }

    public void setLiftedAt(String liftedAt) {
        this.liftedAt = liftedAt;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
