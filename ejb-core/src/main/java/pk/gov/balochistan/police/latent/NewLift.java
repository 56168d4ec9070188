package pk.gov.balochistan.police.latent;

import java.time.Instant;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A lift as it is entered.
 *
 * @param caseReference FIR, complaint or diary number, 3 to 60 characters
 * @param exhibit its number among the things of the case, 1 to 40 characters
 * @param foundAt where at the scene and on what, 3 to 200 characters
 * @param liftedBy who lifted it, name and rank or belt number, 3 to 120 characters
 * @throws RuleViolation latent.lift.caseReference, .exhibit, .foundAt, .method, .liftedBy, .liftedAt
 */
public record NewLift(
        String caseReference, String exhibit, String foundAt, LiftMethod method, String liftedBy, Instant liftedAt) {
    public NewLift {
        caseReference = caseReference(caseReference);
        exhibit = exhibit(exhibit);
        foundAt = foundAt(foundAt);
        if (method == null) throw new RuleViolation("latent.lift.method");
        liftedBy = liftedBy(liftedBy);
        if (liftedAt == null) throw new RuleViolation("latent.lift.liftedAt");
    }

    /** @throws RuleViolation latent.lift.caseReference, refusal.direction */
    public static String caseReference(String typed) {
        return Typed.within(typed, 3, 60, "latent.lift.caseReference");
    }

    /** @throws RuleViolation latent.lift.exhibit, refusal.direction */
    public static String exhibit(String typed) {
        return Typed.within(typed, 1, 40, "latent.lift.exhibit");
    }

    /** @throws RuleViolation latent.lift.foundAt, refusal.direction */
    public static String foundAt(String typed) {
        return Typed.within(typed, 3, 200, "latent.lift.foundAt");
    }

    /** @throws RuleViolation latent.lift.liftedBy, refusal.direction */
    public static String liftedBy(String typed) {
        return Typed.within(typed, 3, 120, "latent.lift.liftedBy");
    }
}
