package pk.gov.balochistan.police.portal.identification;

import jakarta.inject.Inject;
import java.util.Map;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.portal.shared.reason.RecordOpening;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A page on which something is taken of the person of a record, in a form {@code begin} that asks for the ground first.
 *
 * @param <T> what is shown
 */
public abstract class TakingPage<T> extends RecordOpening<T> {
    private static final long serialVersionUID = 1L;

    @Inject
    private GroundForm ground;

    private boolean wrong;

    /** Beside which other fields refusals stand, by how their keys begin. */
    protected abstract Map<String, String> fields();

    /** As it was typed. @throws RuleViolation those of {@link Ground} */
    protected Ground ground() {
        return ground.ground();
    }

    /** Gives up the open set, once it is said that its ground is wrong. @param order of the desk */
    protected void giveUp(Runnable order) {
        act("taking.givenUp", () -> {
            if (!wrong) throw new RuleViolation("taking.giveUp.tick");
            order.run();
            wrong = false;
        });
    }

    public boolean isWrong() {
        return wrong;
    }

    public void setWrong(boolean wrong) {
        this.wrong = wrong;
    }

    @Override
    protected String field(RuleViolation refusal) {
        String ofReason = super.field(refusal);
        if (ofReason != null) return ofReason;
        if (refusal.about().equals("taking.giveUp.tick")) return "giveUp:wrong";
        String ofGround = GroundForm.field("begin", refusal);
        return ofGround != null ? ofGround : fieldOf(fields(), refusal);
    }
}
