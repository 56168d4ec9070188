package pk.gov.balochistan.police.portal.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.reception.CourtCode;
import pk.gov.balochistan.police.reception.CourtLine;
import pk.gov.balochistan.police.reception.CourtSheet;
import pk.gov.balochistan.police.reception.HeldCourt;
import pk.gov.balochistan.police.reception.ReceptionDesk;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The sheet of a session of open court: the clerk's, of what the clerk lodged, and the posts', of what they may see. */
@Named("courtSheet")
@RequestScoped
public class CourtSheetPage {
    private ReceptionDesk desk;
    private PageMessages messages;
    private PageTexts texts;
    private PageLanguage language;
    private String session;
    private CourtSheet sheet;

    /** One line, ready to be written. */
    public record Line(String number, String digits, String name, String matter, String post, String due) {}

    protected CourtSheetPage() {}

    @Inject
    CourtSheetPage(ReceptionDesk desk, PageMessages messages, PageTexts texts, PageLanguage language) {
        this.desk = desk;
        this.messages = messages;
        this.texts = texts;
        this.language = language;
    }

    /** For the clerk. */
    public void openOwn() {
        open(desk::ownSheet);
    }

    /** For posts that may see cases. */
    public void open() {
        open(desk::sheet);
    }

    private void open(Function<CourtCode, CourtSheet> read) {
        try {
            sheet = read.apply(new CourtCode(session));
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public boolean isFound() {
        return sheet != null;
    }

    public HeldCourt getHeld() {
        return sheet.held();
    }

    public String name(Place place) {
        return place.name(language.current());
    }

    public List<Line> getLines() {
        return sheet.lines().stream().map(this::line).toList();
    }

    private Line line(CourtLine line) {
        boolean isSealed = line.categoryCode() == null;
        Place place = sheet.places().get(line.responsiblePlaceId());
        return new Line(
                line.number().printed(),
                line.number().digits(),
                line.complainantName() == null ? "" : line.complainantName(),
                isSealed ? texts.get("court.sealed") : sheet.matter(line, language.current()),
                texts.of("lodge.post", texts.name(line.responsibleRole()), name(place)),
                texts.dateTime(line.dueAt()));
    }
}
