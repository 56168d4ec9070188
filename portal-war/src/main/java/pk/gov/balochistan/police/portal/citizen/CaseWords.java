package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.firrequest.FirStory;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/** The words of a case as its complainant reads them, in the language of the page, or in that of the sheet that is printed. */
@Named
@RequestScoped
public class CaseWords {
    private TrackPage track;
    private PageLanguage page;

    protected CaseWords() {}

    @Inject
    CaseWords(TrackPage track, PageLanguage page) {
        this.track = track;
        this.page = page;
    }

    private Language language() {
        Language printed = track.sheetLanguage();
        return printed == null ? page.current() : printed;
    }

    public String getCode() {
        return language().code();
    }

    public String getDirection() {
        return language().direction();
    }

    public String word(String key) {
        return Texts.text(key, language());
    }

    public String name(TextKey key) {
        return Texts.text(key.textKey(), language());
    }

    public String place(Place place) {
        return place.name(language());
    }

    public String kind(ComplaintCategory kind) {
        return kind.name(language());
    }

    /** What a post is called and where it is. */
    public String post(Post post) {
        return Texts.text("lodge.post", language(), name(post.role()), place(post.place()));
    }

    /** A day and hour in Pakistan. */
    public String time(Instant at) {
        return Texts.isolated(Texts.dateTime(at));
    }

    /** A text that names one thing, such as a day. */
    public String of(String key, Object named) {
        return Texts.text(key, language(), List.of(named));
    }

    /** How far the request for an FIR is. */
    public String told(FirStory fir) {
        return Texts.text("track.fir." + fir.state(), language(), post(fir.post()), fir.askedAt(), fir.dueAt());
    }

    public String sentence(ComplaintEvent event) {
        return event.sentence(language());
    }

    /** As of when the sheet is printed. */
    public String getAsOf() {
        return Texts.text("track.sheet.asOf", language(), Instant.now());
    }
}
