package pk.gov.balochistan.police.portal.photoarray;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import pk.gov.balochistan.police.photoarray.ArrayGround;
import pk.gov.balochistan.police.photoarray.ParadeBar;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.OrderForm;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Why no parade is possible, as it was typed. */
@Named
@ViewScoped
public class ParadeForm extends OrderForm {
    private static final long serialVersionUID = 1L;

    private String bar;
    private String words;

    /** @throws RuleViolation those of {@link ArrayGround} */
    ArrayGround ground() {
        return new ArrayGround(
                Chosen.constant(ParadeBar.class, bar),
                getCourt(),
                getOrderNumber(),
                Chosen.day(getOrderOn(), "arrays.order.day"),
                words);
    }

    public ParadeBar[] getBars() {
        return ParadeBar.values();
    }

    public String getBar() {
        return bar;
    }

    public void setBar(String bar) {
        this.bar = bar;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
