package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.latent.Region;
import pk.gov.balochistan.police.latent.Scale;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The scale and the region of a lift, as they were typed or drawn: four whole numbers each, and the millimetres. */
@Named
@ViewScoped
public class ScaleForm implements Serializable {
    private String[] marks = {"", "", "", ""};
    private String mm = "";
    private String[] region = {"", "", "", ""};

    /** As the lift stands. */
    void show(Lift lift) {
        Scale scale = lift.scale();
        if (scale != null) {
            marks = new String[] {"" + scale.x1(), "" + scale.y1(), "" + scale.x2(), "" + scale.y2()};
            mm = scale.mm().stripTrailingZeros().toPlainString();
        }
        Region cut = lift.region();
        if (cut != null) region = new String[] {"" + cut.x(), "" + cut.y(), "" + cut.width(), "" + cut.height()};
    }

    /** @throws RuleViolation those of {@link Scale}, latent.scale.outside where a mark is no number */
    Scale scale() {
        int[] at = numbers(marks, "latent.scale.outside");
        return new Scale(at[0], at[1], at[2], at[3], millimetres());
    }

    private BigDecimal millimetres() {
        String typed = Typed.line(mm).replace(',', '.');
        return typed.matches("\\d{1,4}(\\.\\d{1,6})?") ? new BigDecimal(typed) : null;
    }

    /** @throws RuleViolation those of {@link Region}, latent.region.outside where something is no number */
    Region region() {
        int[] at = numbers(region, "latent.region.outside");
        return new Region(at[0], at[1], at[2], at[3]);
    }

    private static int[] numbers(String[] typed, String otherwise) {
        int[] numbers = new int[typed.length];
        for (int i = 0; i < typed.length; i++) {
            String number = Typed.line(typed[i]);
            if (!number.matches("\\d{1,5}")) throw new RuleViolation(otherwise);
            numbers[i] = Integer.parseInt(number);
        }
        return numbers;
    }

    public String[] getMarks() {
        return marks;
    }

    public void setMarks(String[] marks) {
        this.marks = marks;
    }

    public String getMm() {
        return mm;
    }

    public void setMm(String mm) {
        this.mm = mm;
    }

    public String[] getRegion() {
        return region;
    }

    public void setRegion(String[] region) {
        this.region = region;
    }
}
