package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.latent.Region;
import pk.gov.balochistan.police.latent.Scale;
import pk.gov.balochistan.police.portal.shared.RulerMarks;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The scale and the region of a lift, as they were typed or drawn: four whole numbers each, and the millimetres. */
@Named
@ViewScoped
public class ScaleForm extends RulerMarks {
    private static final long serialVersionUID = 1L;

    private String[] region = {"", "", "", ""};

    /** As the lift stands. */
    void show(Lift lift) {
        Scale scale = lift.scale();
        if (scale != null) {
            setMarks(new String[] {"" + scale.x1(), "" + scale.y1(), "" + scale.x2(), "" + scale.y2()});
            setMm(scale.mm().stripTrailingZeros().toPlainString());
        }
        Region cut = lift.region();
        if (cut != null) region = new String[] {"" + cut.x(), "" + cut.y(), "" + cut.width(), "" + cut.height()};
    }

    /** @throws RuleViolation those of {@link Region}, latent.region.outside where something is no number */
    Region region() {
        int[] at = numbers(region, "latent.region.outside");
        return new Region(at[0], at[1], at[2], at[3]);
    }

    public String[] getRegion() {
        return region;
    }

    public void setRegion(String[] region) {
        this.region = region;
    }
}
