package pk.gov.balochistan.police.portal.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import pk.gov.balochistan.police.latent.Scale;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Two marks on a ruler in a picture, as they were typed or drawn: four whole numbers, and the millimetres between them. */
public class RulerMarks implements Serializable {
    private static final long serialVersionUID = 1L;

    private String[] marks = {"", "", "", ""};
    private String mm = "";

    /** @throws RuleViolation those of {@link Scale}, latent.scale.outside where a mark is no number */
    public Scale scale() {
        int[] at = numbers(marks, "latent.scale.outside");
        return new Scale(at[0], at[1], at[2], at[3], millimetres());
    }

    private BigDecimal millimetres() {
        String typed = Typed.line(mm).replace(',', '.');
        return typed.matches("\\d{1,4}(\\.\\d{1,6})?") ? new BigDecimal(typed) : null;
    }

    /** @param otherwise the refusal where one is no number */
    public static int[] numbers(String[] typed, String otherwise) {
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
}
