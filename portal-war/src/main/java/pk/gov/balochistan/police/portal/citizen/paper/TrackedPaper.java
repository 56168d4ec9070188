package pk.gov.balochistan.police.portal.citizen.paper;

import java.time.Instant;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** What the papers of a complaint say alike. */
abstract class TrackedPaper {
    final Paper paper;
    final Language language;

    TrackedPaper(Paper paper) {
        this.paper = paper;
        this.language = paper.language();
    }

    /** A step, with what was written beside it. */
    final void write(ComplaintEvent event) {
        paper.fact(time(event.at()), event.sentence(language));
        paper.words(event.note());
    }

    final String post(Post post) {
        return Texts.text(
                "lodge.post",
                language,
                word(post.role().textKey()),
                post.place().name(language));
    }

    final String word(String key) {
        return Texts.text(key, language);
    }

    static String time(Instant at) {
        return Texts.isolated(Texts.dateTime(at));
    }
}
