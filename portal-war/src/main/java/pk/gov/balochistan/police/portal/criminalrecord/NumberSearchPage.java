package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.description.NumberKind;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.recordsearch.NumberAnswer;
import pk.gov.balochistan.police.recordsearch.NumberQuestion;
import pk.gov.balochistan.police.recordsearch.RecordSearchDesk;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Persons on record of whom a phone, a paper or a vehicle is known, for a stated reason. Between requests the page keeps what was typed, never whom it found. */
@Named
@ViewScoped
public class NumberSearchPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "description.number.kind", "ask:kind",
            "description.number.paper", "ask:number",
            "refusal.phone.malformed", "ask:number",
            "refusal.plate.malformed", "ask:number");

    @Inject
    private transient RecordSearchDesk desk;

    @Inject
    private PageMessages messages;

    private String kind;
    private String number;
    private final StatedReason stated = new StatedReason();
    private final Fresh<NumberAnswer> answer = new Fresh<>();

    public void find() {
        try {
            NumberQuestion question = NumberQuestion.typed(Chosen.constant(NumberKind.class, kind), number);
            answer.put(desk.findByNumber(question, stated.reason()));
        } catch (RuleViolation refusal) {
            String ofReason = StatedReason.field("ask", refusal);
            messages.refuse(ofReason == null ? FIELDS.get(refusal.about()) : ofReason, refusal);
        }
    }

    /** Null until something was looked for. */
    public NumberAnswer getAnswer() {
        return answer.get().orElse(null);
    }

    public NumberKind[] getKinds() {
        return NumberKind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public StatedReason getStated() {
        return stated;
    }
}
