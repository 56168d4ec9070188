package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import pk.gov.balochistan.police.latent.LiftDesk;
import pk.gov.balochistan.police.latent.LiftMethod;
import pk.gov.balochistan.police.latent.NewLift;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SentFile;
import pk.gov.balochistan.police.portal.shared.SentForm;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** A trace from a scene as it is entered, with its photograph. */
@Named
@ViewScoped
public class NewLiftPage implements Serializable {
    @Inject
    private transient LiftDesk desk;

    @Inject
    private SentForm form;

    @Inject
    private PageMessages messages;

    @Inject
    private SentFile file;

    private String caseReference;
    private String exhibit;
    private String foundAt;
    private String method;
    private String liftedBy;
    private String liftedAt;

    /** @return to the lift, to be measured and marked; the same page where it was refused, with all that is wrong said at once */
    public String enter() {
        Optional<byte[]> photograph = file.content(PrintImage.MOST_OCTETS);
        if (!isGood(photograph.isPresent())) return null;
        try {
            NewLift entered = new NewLift(caseReference, exhibit, foundAt, method(), liftedBy, instant());
            String number =
                    form.once(() -> desk.enter(entered, photograph.get()).digits());
            messages.doneAfterRedirect("lift.entered");
            return "/criminalrecord/lift?faces-redirect=true&n=" + number;
        } catch (RuleViolation refusal) {
            messages.refuse(refusal.key().equals("latent.lift.liftedAt") ? "lift:liftedAt" : "lift:file", refusal);
            return null;
        }
    }

    /** Reads each field by itself first, so that each refusal stands beside its own. */
    private boolean isGood(boolean isSent) {
        boolean isWritten = isTaken("reference", () -> NewLift.caseReference(caseReference))
                & isTaken("exhibit", () -> NewLift.exhibit(exhibit))
                & isTaken("foundAt", () -> NewLift.foundAt(foundAt))
                & isTaken("liftedBy", () -> NewLift.liftedBy(liftedBy));
        return isWritten
                & isThere("method", method() != null, "latent.lift.method")
                & isThere("liftedAt", instant() != null, "latent.lift.liftedAt")
                & isThere("file", isSent, "latent.lift.photograph");
    }

    private boolean isTaken(String field, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuleViolation refusal) {
            messages.refuse("lift:" + field, refusal);
            return false;
        }
    }

    private boolean isThere(String field, boolean there, String refusal) {
        if (!there) messages.refuse("lift:" + field, new RuleViolation(refusal));
        return there;
    }

    private LiftMethod method() {
        return Chosen.constant(LiftMethod.class, method);
    }

    /** As the browser sends a local day and hour; null for what is none. */
    private Instant instant() {
        String typed = Typed.line(liftedAt);
        try {
            // A year that no database holds is none, either.
            if (!Chosen.isYear(typed)) return null;
            return LocalDateTime.parse(typed).atZone(Texts.PAKISTAN).toInstant();
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
}
