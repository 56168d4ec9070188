package pk.gov.balochistan.police.portal.photoarray;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import pk.gov.balochistan.police.arrayshowing.Numbered;
import pk.gov.balochistan.police.arrayshowing.ShowingNote;
import pk.gov.balochistan.police.arrayshowing.ShowingOutcome;
import pk.gov.balochistan.police.arrayshowing.ShownArray;
import pk.gov.balochistan.police.photoarray.ArrayGround;
import pk.gov.balochistan.police.photoarray.PhotoArray;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.Language;

/** The protocol of a showing: for the file with the suspect's number, for the witness to sign without it. */
@Dependent
public class ArrayPaper {
    private final PageTexts texts;
    private final Papers papers;

    @Inject
    ArrayPaper(PageTexts texts, Papers papers) {
        this.texts = texts;
        this.papers = papers;
    }

    Paper of(ShownArray shown) {
        Paper paper = papers.begin(shown.suspectAt() == null ? "arrayView.paper.record" : "arrayView.paper.protocol");
        head(paper, shown);
        paper.heading(texts.get("arrayView.told"));
        Instructions.in(paper.language()).forEach(paper::text);
        paper.next().heading(texts.get("arrayView.asShown"));
        paper.grid(shown.photographs().stream().map(this::picture).toList(), texts.get("arrayView.noPicture"));
        answer(paper, shown);
        paper.text(texts.get("arrayView.paper.law"));
        for (String signer : List.of("arrayView.paper.witness", "arrayView.paper.officer", "arrayView.paper.present"))
            paper.signature(texts.get(signer));
        return paper;
    }

    private void head(Paper paper, ShownArray shown) {
        PhotoArray array = shown.showing().array();
        Language language = paper.language();
        paper.number(
                texts.get("arrayView.number"),
                texts.isolated(
                        array.number().printed() + " / " + shown.showing().seq()));
        paper.fact(texts.get("record.page.caseReference"), array.caseReference());
        ArrayGround ground = array.ground();
        paper.fact(texts.get("arrayView.why"), texts.name(ground.bar()));
        if (ground.orderOn() != null)
            paper.text(texts.of(
                    "arrayView.orderOf", ground.court(), texts.isolated(ground.orderNumber()), ground.orderOn()));
        paper.words(ground.words());
        paper.fact(
                texts.of("arrayView.sealedBy", texts.dateTime(array.sealedAt())),
                texts.officer(shown.sealer(), array.sealedBy(), language));
        paper.fact(
                texts.of("arrayView.shownBy", texts.dateTime(shown.begun().shownAt())),
                texts.officer(shown.shower(), shown.begun().shownBy(), language));
        paper.fact(texts.get("arrayView.place"), shown.place().name(language));
        paper.fact(
                texts.get("arrayView.witness"),
                texts.of(
                        "arrayView.witnessIn",
                        shown.showing().witness(),
                        texts.get("arrayView.in." + shown.showing().language().code())));
    }

    private Paper.Picture picture(Numbered one) {
        return new Paper.Picture(
                texts.isolated("" + one.number()),
                one.picture() == null ? null : one.picture().image());
    }

    private void answer(Paper paper, ShownArray shown) {
        ShowingOutcome outcome = shown.outcome();
        paper.fact(
                texts.of("arrayView.answeredAt", texts.dateTime(outcome.recordedAt())),
                outcome.chosen() == null
                        ? texts.name(outcome.answer())
                        : texts.of("arrayView.choseNumber", outcome.chosen()));
        paper.text(texts.get("arrayView.words")).words(outcome.words());
        if (outcome.certainty() != null) paper.text(texts.get("arrayView.sure")).words(outcome.certainty());
        paper.fact(texts.get("arrayView.others"), outcome.others());
        for (ShowingNote note : shown.notes())
            paper.text(texts.of("arrayView.noteOf", texts.dateTime(note.notedAt())))
                    .words(note.words());
        if (shown.suspectAt() != null)
            paper.fact(
                    texts.get("arrayView.suspectAt"),
                    texts.of(
                            "arrayView.suspectOf",
                            shown.suspectAt(),
                            texts.isolated(shown.suspect().printed())));
    }
}
