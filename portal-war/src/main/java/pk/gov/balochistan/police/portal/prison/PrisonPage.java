package pk.gov.balochistan.police.portal.prison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.reason.RecordOpening;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prisonrecord.PrisonDesk;
import pk.gov.balochistan.police.prisonrecord.StaysSheet;
import pk.gov.balochistan.police.shared.Reason;

/** The stays of a person in prison, opened by an examiner for a stated reason. */
@Named
@ViewScoped
public class PrisonPage extends RecordOpening<StaysSheet> {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrisonDesk desk;

    @Inject
    private PageLanguage language;

    @Inject
    private PageTexts texts;

    private int asked;
    private boolean toStrike;
    private String words;

    @Override
    protected StaysSheet read(RecordNumber number, Reason reason) {
        return desk.open(number, reason);
    }

    /** Asks in its row why a stay is struck. */
    public void askWhy(int seq) {
        ask(seq, true);
    }

    /** Asks in its row what the court's order is. @param seq 0 leaves whatever was asked */
    public void askOrder(int seq) {
        ask(seq, false);
    }

    private void ask(int seq, boolean why) {
        asked = seq;
        toStrike = why;
        words = null;
    }

    /** Does what was asked for. What was typed stays where it is refused. */
    public void answer() {
        act(
                toStrike ? "prisonView.struckDone" : "prisonView.settledDone",
                () -> {
                    if (toStrike) desk.strike(number(), asked, words);
                    else desk.settle(number(), asked, words);
                    ask(0, false);
                },
                fields());
    }

    /** The question stands in the row of the stay. */
    private Map<String, String> fields() {
        List<PrisonStay> rows = getOpened().stays();
        for (int row = 0; row < rows.size(); row++) {
            if (!isAsked(rows.get(row))) continue;
            String field = "stays:rows:" + row + ":words";
            return Map.of("prison.strike.why", field, "prison.settle.words", field);
        }
        return Map.of();
    }

    public boolean isAsked(PrisonStay stay) {
        return stay.seq() == asked && getOpened().isOwn(stay);
    }

    /** In which prison, by its name. */
    public String prison(PrisonStay stay) {
        return stay.heldAt().outside() == null
                ? getOpened().prisons().get(stay.heldAt().prison()).name(language.current())
                : stay.heldAt().outside();
    }

    /** In which case, such as {@code 12/2024, Sariab: PPC 302, PPC 324}. */
    public String called(PrisonStay stay) {
        return called(getOpened().entries(stay));
    }

    /** The same of the case of an entry of this record. */
    public String called(RecordedOffence entry) {
        return called(getOpened().entriesOf(entry));
    }

    private String called(List<RecordedOffence> entries) {
        RecordedOffence first = entries.get(0);
        String sections = entries.stream()
                .map(entry -> getOpened().law().get(entry.offenceCode()).citation())
                .distinct()
                .map(texts::isolated)
                .collect(Collectors.joining(texts.get("prisonView.and")));
        String station = getOpened().stations().get(first.placeId()).name(language.current());
        return texts.of("prisonView.case", texts.isolated(first.firReference()), station, sections);
    }

    public boolean isToStrike() {
        return toStrike;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
