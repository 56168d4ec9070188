package pk.gov.balochistan.police.portal.photoarray;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.arrayshowing.ShowingDesk;
import pk.gov.balochistan.police.arrayshowing.ShowingRef;
import pk.gov.balochistan.police.arrayshowing.ShowingSheet;
import pk.gov.balochistan.police.photoarray.ArrayNumber;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * An array before its witness: what is read out, the numbered photographs, and what the witness said. The page holds nothing of a photograph
 * but its number and the picture, which stands within the page and has no address of its own.
 */
@Named
@ViewScoped
public class ShowingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Beside which field a refusal stands; any other at the head of the page. */
    private static final Map<String, String> FIELDS = Map.of(
            "arrayView.tickFirst", "begin:tick",
            "arrays.outcome.answer", "outcome:answer",
            "arrays.outcome.chosen", "outcome:chosen",
            "arrays.outcome.notChosen", "outcome:chosen",
            "arrays.outcome.words", "outcome:words",
            "arrays.outcome.certainty", "outcome:certainty",
            "arrays.outcome.others", "outcome:others",
            "arrays.note", "note:words");

    @Inject
    private transient ShowingDesk desk;

    @Inject
    private OutcomeForm outcome;

    @Inject
    private PageMessages messages;

    private final Fresh<ShowingSheet> sheet = new Fresh<>();
    private String number;
    private String seq;
    private boolean ticked;
    private String note;

    /** Reads the showing afresh. */
    public void load() {
        try {
            sheet.put(desk.open(ref()));
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    /** Lays the photographs open, once the officer has said not to know the suspect's. */
    public void begin() {
        act("arrayView.begun", asked -> {
            if (!ticked) throw new RuleViolation("arrayView.tickFirst");
            desk.begin(asked);
        });
    }

    public void record() {
        act("arrayView.recorded", asked -> desk.record(asked, outcome.said()));
    }

    public void note() {
        act("arrayView.noted", asked -> {
            desk.note(asked, note);
            note = null;
        });
    }

    private void act(String doneKey, Consumer<ShowingRef> order) {
        messages.answer(doneKey, () -> order.accept(ref()), refusal -> FIELDS.get(refusal.about()));
        load();
    }

    private ShowingRef ref() {
        return new ShowingRef(ArrayNumber.parse(number), Chosen.page(seq));
    }

    /** Null where there is none for this reader. */
    public ShowingSheet getSheet() {
        if (!sheet.isGood() && number != null) load();
        return sheet.get().orElse(null);
    }

    /** What is read out, in the languages of the pages. */
    public List<Language> getReadIn() {
        return Language.OF_PAGES;
    }

    public List<String> told(Language language) {
        return Instructions.in(language);
    }

    /** The numbers that a witness can point at. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, getSheet().showing().photographs())
                .boxed()
                .toList();
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

    public String getSeq() {
        return seq;
    }

    public void setSeq(String seq) {
        this.seq = seq;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
