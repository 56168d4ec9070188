package pk.gov.balochistan.police.portal.citizen.paper;

import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.tracking.Tracked;

/** How a complaint has gone, on paper: what the tracking page shows to whoever has shown a second fact, and no more. */
final class SummaryPaper extends TrackedPaper {
    static final String TITLE = "track.paper.title";

    private final Tracked.Details details;

    private SummaryPaper(Tracked.Details details, Paper paper) {
        super(paper);
        this.details = details;
    }

    /** @param tracked in full */
    static Paper of(Tracked tracked, Paper paper) {
        paper.number(
                Texts.text("lodge.yourNumber", paper.language()),
                Texts.isolated(tracked.number().printed()));
        new SummaryPaper(tracked.details(), paper).write(tracked);
        return paper;
    }

    private void write(Tracked tracked) {
        paper.fact(word("track.paper.status"), word(tracked.status().textKey()));
        if (details.closing().closedBy() != null)
            paper.text(word(details.closing().closedBy().textKey()));
        if (details.promiseMissed()) paper.text(Texts.text("track.missed", language, details.dueAt()));
        if (details.contactMissed()) paper.text(Texts.text("track.contactMissed", language, details.contactDueAt()));
        paper.fact(word("track.next"), word(tracked.nextStepKey()));
        paper.fact(word("track.post"), post(details.post()));
        paper.fact(word("lodge.filedAt"), time(details.filedAt()));
        paper.fact(word("track.dueAt"), time(details.dueAt()));
        paper.heading(word("track.steps"));
        details.timeline().forEach(this::write);
    }
}
