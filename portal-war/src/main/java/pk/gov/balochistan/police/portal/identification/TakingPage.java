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

    /** Beside which other fields refusals stand, by how their keys begin. */
    protected abstract Map<String, String> fields();

    /** As it was typed. @throws RuleViolation those of {@link Ground} */
    protected Ground ground() {
        return ground.ground();
    }

    @Override
    protected String field(RuleViolation refusal) {
        String ofReason = super.field(refusal);
        if (ofReason != null) return ofReason;
        String ofGround = GroundForm.field("begin", refusal);
        return ofGround != null ? ofGround : fieldOf(fields(), refusal);
    }
}
