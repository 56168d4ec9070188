package pk.gov.balochistan.police.portal.hotlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.hotlist.HotlistEntry;
import pk.gov.balochistan.police.hotlist.HotlistState;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.Texts;

/** An entry in the reader's words. */
@Named
@RequestScoped
public class EntryWords {
    private PageLanguage language;
    private PageTexts texts;

    protected EntryWords() {}

    @Inject
    EntryWords(PageLanguage language, PageTexts texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Whom or what it is about: the name, or the plate as it was written. */
    public String subject(HotlistEntry entry) {
        return entry.vehicle() == null
                ? "\u2068" + entry.person().name() + "\u2069"
                : texts.isolated(entry.vehicle().plateWritten());
    }

    public HotlistState state(HotlistEntry entry) {
        return entry.stateOn(LocalDate.ofInstant(Instant.now(), Texts.PAKISTAN));
    }

    /** How a state is drawn: its words say the same. */
    public String tone(HotlistEntry entry) {
        return switch (state(entry)) {
            case IN_FORCE -> "good";
            case WAITING, BEGINS_LATER -> "warn";
            default -> "quiet";
        };
    }

    public String place(Place place) {
        return place.name(language.current());
    }

    public String day(LocalDate day) {
        return day == null ? "" : texts.of("hotlistView.day", day);
    }
}
