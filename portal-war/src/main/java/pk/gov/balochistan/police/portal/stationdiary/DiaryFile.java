package pk.gov.balochistan.police.portal.stationdiary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.QrCode;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.stationdiary.DiaryCustody;
import pk.gov.balochistan.police.stationdiary.DiaryEntry;
import pk.gov.balochistan.police.stationdiary.DiaryReadingDesk;
import pk.gov.balochistan.police.stationdiary.DiarySheet;
import pk.gov.balochistan.police.stationdiary.DiaryStrike;
import pk.gov.balochistan.police.stationdiary.Signature;

/**
 * Hands out a day of a station's diary as Form 22.48(1): number, hours, abstract and words of each entry with who signed it, a line after each, and at the head the seal of the day as
 * it stands now, up to which number it goes, and a code that holds both. What was struck is struck through.
 */
@WebServlet("/station/diary.pdf")
public class DiaryFile extends HttpServlet {
    @Inject
    private transient DiaryReadingDesk desk;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String station = request.getParameter("s");
        LocalDate date = Chosen.day(request.getParameter("d"), "refusal.notFound");
        if (station == null || date == null) throw new RuleViolation("refusal.notFound");
        Language language = "ur".equals(request.getParameter("in")) ? Language.URDU : Language.ENGLISH;
        new Form(desk.print(station, date), papers.begin("diaryForm.title", language))
                .written()
                .send(response, "diary");
    }

    /** The form as it is filled. */
    private record Form(DiarySheet sheet, Paper paper) {
        Paper written() {
            int last = sheet.day().lastNumber();
            paper.corner(
                    QrCode.of(sheet.station().code() + " " + sheet.date() + " " + last + " " + sheet.printedHash()));
            paper.heading(Texts.text("diaryView.of", language(), sheet.station().name(language()), sheet.date()));
            paper.text(said("diaryForm.under"));
            fact("diaryForm.upTo", number(Integer.toString(last)));
            fact("diaryView.hash", number(sheet.printedHash()));
            paper.rule();
            sheet.entries().forEach(this::entry);
            return paper.text(said("diaryForm.compare"));
        }

        private void entry(DiaryEntry entry) {
            String hours = number(Texts.dateTime(entry.enteredAt()));
            if (entry.happenedAt() != null)
                hours += " · " + said("diaryView.happened") + " " + hour(entry.happenedAt());
            paper.fact(
                    number(entry.number() + ".") + " " + hours,
                    Texts.text(entry.kind().textKey(), language()));
            if (entry.lateWhy() != null) paper.words(entry.lateWhy());
            if (entry.strike() == null) paper.words(entry.words());
            else paper.struck(entry.words());
            entry.held().forEach(this::held);
            if (entry.custodyCount() != null)
                paper.text(Texts.text("diaryView.inCustody", language(), entry.custodyCount()));
            if (entry.cashPaisa() != null)
                paper.text(said("diaryView.cash") + " "
                        + number(BigDecimal.valueOf(entry.cashPaisa(), 2).toPlainString()));
            if (entry.reference() != null) paper.text(number(entry.reference()));
            paper.text(signed(entry.signature()));
            if (entry.strike() != null) strike(entry.strike());
            paper.rule();
        }

        private void held(DiaryCustody held) {
            paper.words(held.person().name() + ", " + held.person().offence() + ", "
                    + hour(held.person().arrestedAt()));
        }

        private void strike(DiaryStrike strike) {
            paper.text(said("diaryView.struck") + " · " + hour(strike.struckAt()) + " · " + signed(strike.signature()));
            paper.words(strike.why());
        }

        private String signed(Signature by) {
            return Texts.text(by.rank().textKey(), language()) + " " + by.name(language()) + " "
                    + number(by.belt().value());
        }

        private void fact(String key, String value) {
            paper.fact(said(key), value);
        }

        private String said(String key) {
            return Texts.text(key, language());
        }

        private static String hour(Instant at) {
            return number(Texts.dateTime(at));
        }

        private static String number(String printed) {
            return Texts.isolated(printed);
        }

        private Language language() {
            return paper.language();
        }
    }
}
