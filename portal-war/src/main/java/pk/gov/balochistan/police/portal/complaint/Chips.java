package pk.gov.balochistan.police.portal.complaint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.worklist.Narrowing;

/** What a figure that was opened asks of the list, part by part, each of which can be taken off. */
final class Chips {
    private final List<Chip> chips = new ArrayList<>();
    private final PageTexts texts;

    /** One part. @param name as {@link WorklistFilter#takeOff} takes it @param label what its button does */
    public record Chip(String name, String words, String label) {}

    /** @param places among which that of the narrowing is, where it is known */
    Chips(Narrowing narrowing, Collection<Place> places, PageTexts texts, PageLanguage language) {
        this.texts = texts;
        if (narrowing.figure() != null) add(WorklistFilter.FIGURE, figure(narrowing));
        if (narrowing.accusedRung() != null)
            add(WorklistFilter.RUNG, texts.of("worklist.chip.about", rung(narrowing), narrowing.period()));
        if (narrowing.officer() != null) add(WorklistFilter.OFFICER, officer(narrowing));
        if (narrowing.accused() != null) add(WorklistFilter.ACCUSED, accused(narrowing));
        if (narrowing.placeCode() != null) add(WorklistFilter.PLACE, place(narrowing, places, language));
        if (narrowing.channel() != null) add(WorklistFilter.CHANNEL, texts.name(narrowing.channel()));
    }

    private void add(String name, String words) {
        chips.add(new Chip(name, words, texts.of("worklist.chip.off", words)));
    }

    private String figure(Narrowing narrowing) {
        String words = texts.name(narrowing.figure());
        return narrowing.figure().isOfPeriod() ? texts.of("worklist.chip.period", words, narrowing.period()) : words;
    }

    private String officer(Narrowing narrowing) {
        return Narrowing.NOBODY.equals(narrowing.officer())
                ? texts.get("supervision.nobody")
                : texts.of("worklist.chip.officer", texts.isolated(narrowing.officer()));
    }

    private String accused(Narrowing narrowing) {
        return texts.of("worklist.chip.about", texts.isolated(narrowing.accused()), narrowing.period());
    }

    private String rung(Narrowing narrowing) {
        return texts.get("lodge.rung." + narrowing.accusedRung());
    }

    private String place(Narrowing narrowing, Collection<Place> places, PageLanguage language) {
        String name = places.stream()
                .filter(place -> place.code().equals(narrowing.placeCode()))
                .map(place -> place.name(language.current()))
                .findFirst()
                .orElseGet(() -> texts.get("worklist.chip.nowhere")); // An address must not put words into the page.
        return texts.of(narrowing.placeAlone() ? "worklist.chip.alone" : "worklist.chip.under", name);
    }

    List<Chip> list() {
        return List.copyOf(chips);
    }
}
