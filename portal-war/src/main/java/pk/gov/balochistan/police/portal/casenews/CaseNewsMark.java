package pk.gov.balochistan.police.portal.casenews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.casenews.PostNews;

/** The time by which what a page shows was known, for the call that waits for news. */
@Named("caseNews")
@RequestScoped
public class CaseNewsMark {
    private PostNews news;
    private long shownAt;

    protected CaseNewsMark() {}

    @Inject
    CaseNewsMark(PostNews news) {
        this.news = news;
    }

    /** Before the page reads anything: what changes meanwhile is news. */
    public void begin() {
        shownAt = news.now().toEpochMilli();
    }

    /** In thousandths of a second. */
    public long getShownAt() {
        return shownAt;
    }
}
