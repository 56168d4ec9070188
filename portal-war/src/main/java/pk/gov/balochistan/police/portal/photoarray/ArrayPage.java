package pk.gov.balochistan.police.portal.photoarray;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.arrayshowing.ArrayDesk;
import pk.gov.balochistan.police.arrayshowing.ArraySheet;
import pk.gov.balochistan.police.photoarray.ArrayNumber;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** An array for whoever sealed it: its photographs, its witnesses, and what they said. */
@Named
@ViewScoped
public class ArrayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "arrays.witness", "order:name",
            "arrays.witness.again", "order:name",
            "arrays.witness.letters", "order:name",
            "arrays.language", "order:language",
            "arrays.place", "order:place",
            "refusal.place.unknown", "order:place");

    @Inject
    private transient ArrayDesk desk;

    @Inject
    private WitnessForm witness;

    @Inject
    private PageMessages messages;

    private final Fresh<ArraySheet> sheet = new Fresh<>();
    private String number;

    /** Reads the array afresh. */
    public void load() {
        try {
            sheet.put(desk.open(ArrayNumber.parse(number)));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    /** Orders it to be shown to another witness. */
    public void order() {
        boolean done = messages.answer(
                "arrayView.ordered",
                () -> desk.order(ArrayNumber.parse(number), witness.typed()),
                refusal -> FIELDS.get(refusal.about()));
        if (done) witness.clear();
        load();
    }

    /** Null where there is none for this reader. */
    public ArraySheet getSheet() {
        if (!sheet.isGood() && number != null) load();
        return sheet.get().orElse(null);
    }

    public String address(byte[] jpeg) {
        return ImageAddress.jpeg(jpeg);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
