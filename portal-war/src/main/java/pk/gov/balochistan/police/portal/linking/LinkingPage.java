package pk.gov.balochistan.police.portal.linking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.casework.ComplaintDesk;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.linking.CaseLinks;
import pk.gov.balochistan.police.linking.LinkKind;
import pk.gov.balochistan.police.linking.LinkedCase;
import pk.gov.balochistan.police.linking.LinkingDesk;
import pk.gov.balochistan.police.linking.Marking;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SheetPart;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The part of a case's sheet that shows which cases belong with it, and on which an officer says so. */
@Named
@ViewScoped
public class LinkingPage implements Serializable {
    @Inject
    private transient LinkingDesk desk;

    @Inject
    private transient ComplaintDesk cases;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    private final SheetPart<CaseLinks> beside = new SheetPart<>();
    private String reason;
    private String words;

    /** What stands beside the case of the sheet; null where there is nothing for this reader. */
    public CaseLinks beside(String number) {
        return beside.of(number, desk::beside);
    }

    /** Whether there is anything to show beside the case. */
    public boolean isShown(String number) {
        CaseLinks now = beside(number);
        return now != null && !now.shown().isEmpty();
    }

    /** @param said name of a {@link LinkKind}, of the button that was pressed */
    public void mark(LinkedCase other, String said) {
        messages.answer(
                "linking.done",
                () -> desk.mark(new Marking(open(), beside.seen(), other.number(), LinkKind.valueOf(said), null)));
    }

    public void takeBack(LinkedCase other) {
        messages.answer("linking.takenBack", () -> {
            desk.takeBack(new Marking(open(), beside.seen(), other.number(), null, reason));
            reason = null;
        });
    }

    /** What was told on the older case becomes a step of this one, in the words that the officer has made of it. */
    public void say() {
        messages.answer("linking.said", () -> {
            cases.addStep(open(), beside.seen(), words, true);
            words = null;
        });
    }

    private TrackingNumber open() {
        return beside.get()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"))
                .number();
    }

    /** Where a case lies; empty for a place that is unknown. */
    public String place(LinkedCase other) {
        Place place = beside.get().map(now -> now.places().get(other.placeId())).orElse(null);
        return place == null ? "" : place.name(language.current());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** As typed; before that, what was told on the older case. */
    public String getWords() {
        return words == null ? beside.get().map(CaseLinks::words).orElse(null) : words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
