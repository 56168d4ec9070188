package pk.gov.balochistan.police.portal.shared.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Begins papers; the foot of each says when it was made. */
@Dependent
public class Papers {
    private final PaperFonts fonts;
    private final PageLanguage language;
    private final Clock clock;

    @Inject
    Papers(PaperFonts fonts, PageLanguage language, Clock clock) {
        this.fonts = fonts;
        this.language = language;
        this.clock = clock;
    }

    /** A paper in the language of the page. @param titleKey what it is @param arguments of that text */
    public Paper begin(String titleKey, Object... arguments) {
        return titled(language.current(), Texts.text(titleKey, language.current(), arguments));
    }

    /** A paper in its reader's language. */
    public Paper begin(String titleKey, Language reader) {
        return titled(reader, Texts.text(titleKey, reader));
    }

    private Paper titled(Language reader, String title) {
        return new Paper(fonts, reader, title, Texts.isolated(Texts.dateTime(clock.instant())));
    }
}
