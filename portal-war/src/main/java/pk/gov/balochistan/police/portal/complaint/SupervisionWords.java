package pk.gov.balochistan.police.portal.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.supervision.RepeatedPost;

/** What the lines of the figures are called, on the page and in the file. */
@Dependent
class SupervisionWords {
    private final PageTexts texts;
    private final PageLanguage language;

    @Inject
    SupervisionWords(PageTexts texts, PageLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    String name(Place place) {
        return place.name(language.current());
    }

    String name(ComplaintCategory kind) {
        return kind.name(language.current());
    }

    /** A line of the place looked at is of what names none of the places below. */
    String line(Place place, Place looked) {
        return place.id().equals(looked.id()) ? texts.of("supervision.alone", name(place)) : name(place);
    }

    /** Number, rank and name. */
    String name(Officer officer) {
        return texts.isolated(officer.belt().value()) + " " + texts.name(officer.rank()) + " "
                + officer.name(language.current());
    }

    /** Likewise, or that nobody has the cases. */
    String name(Optional<Officer> officer) {
        return officer.map(this::name).orElseGet(() -> texts.get("supervision.nobody"));
    }

    String post(RepeatedPost post) {
        return texts.of("lodge.post", texts.get("lodge.rung." + post.rung()), name(post.place()));
    }
}
