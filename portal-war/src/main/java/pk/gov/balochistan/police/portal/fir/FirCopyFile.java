package pk.gov.balochistan.police.portal.fir;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.fir.Fir;
import pk.gov.balochistan.police.fir.FirDesk;
import pk.gov.balochistan.police.fir.FirKey;
import pk.gov.balochistan.police.fir.FirOccurrence;
import pk.gov.balochistan.police.fir.FirSheet;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.QrCode;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Hands out one of the four copies of an FIR in Form 24.5(1), each field named in both languages. It says what the FIR said when it was numbered, and
 * nothing that came later; its code holds the number and station that stand beside it, and leads nowhere.
 */
@WebServlet("/station/fir.pdf")
public class FirCopyFile extends HttpServlet {
    @Inject
    private transient FirDesk desk;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FirSheet.Copy copy = Chosen.constant(FirSheet.Copy.class, request.getParameter("copy"));
        if (copy == null) throw new RuleViolation("refusal.notFound");
        FirKey key = FirKey.of(request.getParameter("s"), request.getParameter("n"));
        Language language = "ur".equals(request.getParameter("lang")) ? Language.URDU : Language.ENGLISH;
        new Sheet(desk.print(key, copy), papers.begin("firForm.title", language))
                .written(copy)
                .send(response, "fir");
    }

    /** The form as it is filled. */
    private record Sheet(FirSheet sheet, Paper paper) {
        Paper written(FirSheet.Copy copy) {
            Fir fir = sheet.fir();
            paper.text(said("firForm.under")).text(said(copy));
            paper.corner(QrCode.of(
                    "FIR " + sheet.key().stationCode() + " " + fir.number().printed()));
            paper.number(both("firForm.number"), number(fir.number().printed()));
            fact("firForm.station", sheet.station().name(language()));
            if (sheet.district() != null)
                fact("firForm.district", sheet.district().name(language()));
            when(fir.occurrence());
            informant(fir);
            fact("firForm.description", fir.description());
            fact(
                    "firForm.sections",
                    sheet.firstSections().stream()
                            .map(offence -> number(offence.citation()))
                            .collect(Collectors.joining(" · ")));
            fact("firForm.property", fir.property());
            where(fir.occurrence());
            fact("firForm.steps", fir.steps());
            fact("firForm.delay", fir.delay());
            fact("firForm.statusReason", fir.statusReason());
            fact(
                    "firForm.despatch",
                    sheet.dispatch() == null ? null : hour(sheet.dispatch().sentAt()));
            if (fir.investigator() != null)
                fact("firForm.investigator", said("firBook.investigator." + fir.investigator()));
            paper.heading(both("firForm.narrative")).words(fir.narrative());
            fact(
                    "firForm.readOver",
                    said(fir.readOver().attested()) + " · " + fir.readOver().readBy());
            fact("firForm.registeredAt", hour(fir.registeredAt()));
            paper.signature(both("firForm.informantSigns"));
            return paper.signature(both("firForm.officerSigns"));
        }

        private void when(FirOccurrence occurrence) {
            String from = occurrence.isKnown() ? hour(occurrence.from()) : said("firForm.notKnown");
            fact("firForm.occurred", occurrence.isSpan() ? from + " – " + hour(occurrence.to()) : from);
            fact("firForm.reported", hour(occurrence.reportedAt()));
        }

        private void informant(Fir fir) {
            PersonDetails person = fir.informant();
            fact("firForm.informant", fir.isByState() ? said("firForm.state") + " · " + person.name() : person.name());
            fact("firForm.father", person.father());
            fact(
                    "firForm.cnic",
                    person.cnic() == null
                            ? fir.otherPaper()
                            : number(person.cnic().printed()));
            fact("firForm.residence", person.address());
            fact(
                    "firForm.phone",
                    person.phone() == null ? null : number(person.phone().printed()));
        }

        private void where(FirOccurrence occurrence) {
            fact("firForm.place", occurrence.placeWords());
            String far = Texts.text("firForm.km", language(), number(occurrence.kilometres()));
            fact("firForm.distance", occurrence.direction() == null ? far : far + " · " + said(occurrence.direction()));
            fact("firForm.coordinates", occurrence.coordinates() == null ? null : number(occurrence.coordinates()));
        }

        /** A field that holds nothing is left out. */
        private void fact(String key, String value) {
            if (value != null) paper.fact(both(key), value.replace('\n', ' '));
        }

        /** What a field is called, in the paper's language and in the other one; the number of an item stands once, since it would flip in the second. */
        private String both(String key) {
            Language other = language() == Language.URDU ? Language.ENGLISH : Language.URDU;
            return said(key) + " · " + Texts.text(key, other).replaceFirst("^\\d[.۔] ", "");
        }

        private String said(String key) {
            return Texts.text(key, language());
        }

        private String said(TextKey key) {
            return said(key.textKey());
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
