package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintPair;
import pk.gov.balochistan.police.identification.PrintSearchDesk;
import pk.gov.balochistan.police.identification.SearchSheet;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The list of a search: places and fingers, two prints side by side, and which of them examiners compare. */
@Named
@ViewScoped
public class PrintSearchPage implements Serializable {
    @Inject
    private transient PrintSearchDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<SearchSheet> sheet = new Fresh<>();
    private final Fresh<PrintPair> pair = new Fresh<>();
    private String number;
    private String place;
    private String[] chosen = {};

    /** Reads the search afresh, and the prints of the place that is looked at. */
    public void load() {
        try {
            sheet.put(desk.open(number()));
            pair.put(sheet.get().orElseThrow().candidates().isEmpty() ? null : desk.pair(number(), getLookedAt()));
        } catch (RuleViolation refusal) {
            pair.put(null);
            if (sheet.get().isEmpty()) sheet.put(null);
            messages.refuse(refusal);
        }
    }

    /** Opens the comparisons; where it was refused the page stays as it is. */
    public String compare() {
        try {
            desk.compare(number(), Arrays.stream(chosen).map(Chosen::page).collect(Collectors.toSet()));
        } catch (RuleViolation refusal) {
            // Where they were chosen already the form is there no longer.
            messages.refuse(refusal.key().equals("prints.search.none") ? "choose:places" : null, refusal);
            return null;
        }
        messages.doneAfterRedirect("tenprint.chosen");
        return "/criminalrecord/comparisons?faces-redirect=true";
    }

    private ExaminationNumber number() {
        return ExaminationNumber.parse(number);
    }

    /** The place whose prints are shown, from 1: the first that is still there where none was asked for. */
    public int getLookedAt() {
        int asked = Chosen.page(place);
        if (asked > 0) return asked;
        return getKept().stream().findFirst().map(SearchSheet.Line::place).orElse(1);
    }

    /** Null where there is no such search. */
    public SearchSheet getSheet() {
        if (!sheet.isGood() && number != null) load();
        return sheet.get().orElse(null);
    }

    /** The candidates whose prints are still searched: the others cannot be looked at or compared. */
    public List<SearchSheet.Line> getKept() {
        return sheet.get().map(SearchSheet::candidates).orElse(List.of()).stream()
                .filter(candidate -> candidate.finger() != null)
                .toList();
    }

    /** Null where there is nothing to show. */
    public PrintPair getPair() {
        return getSheet() == null ? null : pair.get().orElse(null);
    }

    public String getSought() {
        return ImageAddress.png(getPair().sought().png());
    }

    public String getOther() {
        return ImageAddress.png(getPair().other().png());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }
}
