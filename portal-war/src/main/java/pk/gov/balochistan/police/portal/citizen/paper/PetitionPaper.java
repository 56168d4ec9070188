package pk.gov.balochistan.police.portal.citizen.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.firrequest.FirState;
import pk.gov.balochistan.police.firrequest.FirStory;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.tracking.CaseSummary;

/** The sheet for a petition under s.22-A(6) Cr.P.C. on paper: what the sheet on the page shows, and no more. */
final class PetitionPaper extends TrackedPaper {
    static final String TITLE = "track.sheet.title";

    private PetitionPaper(Paper paper) {
        super(paper);
    }

    /** @param sheet of a case with a request for an FIR */
    static Paper of(CaseSummary sheet, Instant now, Paper paper) {
        new PetitionPaper(paper).write(sheet);
        return paper.text(Texts.text("track.sheet.asOf", paper.language(), now));
    }

    private void write(CaseSummary sheet) {
        paper.text(word("track.sheet.for"));
        paper.number(
                word("track.number"), Texts.isolated(sheet.tracked().number().printed()));
        paper.fact(
                word("track.sheet.petitioner"),
                sheet.petitioner() == null ? word("track.sheet.anonymous") : sheet.petitioner());
        paper.fact(word("lodge.filedAt"), time(sheet.tracked().details().filedAt()));
        paper.fact(word("track.sheet.kind"), sheet.category().name(language));
        String place = sheet.place().name(language);
        paper.fact(
                word("track.sheet.place"),
                sheet.whereText() == null ? place : place + " – " + Texts.isolated(sheet.whereText()));
        if (sheet.occurredOn() != null) paper.fact(word("track.sheet.occurredOn"), day(sheet.occurredOn()));
        paper.fact(word("track.sheet.state"), name(sheet.tracked().status()));
        paper.heading(word("track.sheet.reported"));
        paper.words(sheet.description());
        write(sheet.tracked().fir());
        paper.heading(word("track.sheet.steps"));
        sheet.tracked().details().timeline().forEach(this::write);
        paper.signature(word("track.sheet.name"));
        paper.signature(word("track.sheet.signature"));
        paper.signature(word("track.sheet.date"));
    }

    private void write(FirStory fir) {
        paper.heading(word("track.fir"));
        paper.text(Texts.text("track.fir." + fir.state(), language, post(fir.post()), fir.askedAt(), fir.dueAt()));
        if (fir.fir() != null) {
            paper.fact(word("track.fir.number"), Texts.isolated(fir.fir().printed()));
            paper.fact(word("track.fir.on"), day(fir.firOn()));
            paper.fact(word("track.fir.station"), fir.station().name(language));
        }
        if (fir.answeredAt() != null) {
            paper.fact(word("track.fir.answeredBy"), post(fir.post()));
            paper.fact(word("track.fir.answeredAt"), time(fir.answeredAt()));
        }
        if (fir.reason() != null) paper.fact(word("track.fir.reason"), name(fir.reason()));
        written(fir.words());
        fir.reviews().forEach(this::write);
        if (fir.state() == FirState.REGISTERED) paper.text(word("track.fir.copy"));
    }

    private void write(FirStory.Review review) {
        paper.fact(word("track.fir.reviewBy"), post(review.post()));
        paper.fact(word("track.fir.reviewDue"), time(review.dueAt()));
        if (review.decision() != null) {
            paper.fact(word("track.fir.decision"), name(review.decision()));
            paper.fact(word("track.fir.decidedAt"), time(review.decidedAt()));
        }
        written(review.words());
    }

    private void written(String words) {
        if (words == null) return;
        paper.text(word("track.fir.words"));
        paper.words(words);
    }

    private String day(LocalDate day) {
        return Texts.text("caseView.day", language, List.of(day));
    }

    private String name(TextKey key) {
        return word(key.textKey());
    }
}
