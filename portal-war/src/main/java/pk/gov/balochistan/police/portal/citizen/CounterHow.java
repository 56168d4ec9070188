package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.reception.CourtCode;
import pk.gov.balochistan.police.reception.HeldCourt;
import pk.gov.balochistan.police.reception.NewReception;
import pk.gov.balochistan.police.reception.ReceptionDesk;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * How what the front desk files came, said first and kept in the form: at the desk unless another way was chosen. The session of open
 * court is remembered until the browser closes, so that its complaints follow one another quickly.
 */
@Named("counterHow")
@RequestScoped
public class CounterHow {
    static final String COURT = "counterCourt";
    static final String PATH = "/counter";

    private ReceptionDesk desk;
    private PortalCookies cookies;
    private HttpServletRequest request;
    private Clock clock;
    private Optional<HeldCourt> court;

    protected CounterHow() {}

    @Inject
    CounterHow(ReceptionDesk desk, PortalCookies cookies, HttpServletRequest request, Clock clock) {
        this.desk = desk;
        this.cookies = cookies;
        this.request = request;
        this.clock = clock;
    }

    /** The form is opened: of open court the session is asked for first. @return where to go instead, or null */
    public String begin() {
        return channel() == Channel.OPEN_COURT && court().isEmpty() ? "/counter/court.xhtml?faces-redirect=true" : null;
    }

    /** As chosen; at the desk for whatever no clerk files. */
    Channel channel() {
        return Optional.ofNullable(Chosen.constant(Channel.class, request.getParameter("how")))
                .filter(Channel.CLERKS::contains)
                .orElse(Channel.DESK);
    }

    public Channel getChannel() {
        return channel();
    }

    /** The ways to choose from. */
    public List<Channel> getWays() {
        return Channel.CLERKS;
    }

    public boolean isCall() {
        return channel() == Channel.CALL;
    }

    public boolean isWritten() {
        return channel().isWritten();
    }

    /** How the writer is answered is asked as it came: by post or by e-mail. */
    public String getAddressKey() {
        return "counter.address." + channel().name();
    }

    /** Whether texts are welcome is asked of whoever stands there, aloud of a caller, and of the letter itself. */
    public String getTextsKey() {
        if (isCall()) return "counter.textsAloud";
        return isWritten() ? "counter.textsWritten" : "counter.texts";
    }

    /** What is said to a caller word by word, in the language that the caller speaks. */
    public String aloud(String code) {
        return Texts.text("counter.aloud", Language.ofCode(code));
    }

    /** The session of open court; null where none was opened in this browser. */
    public HeldCourt getCourt() {
        return channel() == Channel.OPEN_COURT ? court().orElse(null) : null;
    }

    private Optional<HeldCourt> court() {
        if (court == null) court = cookies.find(COURT).flatMap(this::opened);
        return court;
    }

    /** A name that another program left in the browser is no session. */
    private Optional<HeldCourt> opened(String code) {
        try {
            return desk.ownCourt(new CourtCode(code));
        } catch (RuleViolation malformed) {
            return Optional.empty();
        }
    }

    /** Names of the fields that this way asks besides. */
    List<String> fields() {
        return isWritten() ? List.of("receivedOn", "reference", "address") : List.of();
    }

    /** What is wrong with them, by field. */
    Map<String, RuleViolation> problems(Map<String, String> typed) {
        Map<String, RuleViolation> problems = new LinkedHashMap<>();
        if (channel() == Channel.OPEN_COURT && court().isEmpty())
            problems.put("how", new RuleViolation("reception.refusal.court"));
        if (!isWritten()) return problems;
        check(problems, "receivedOn", () -> NewReception.requireDay(receivedOn(typed), today()));
        check(problems, "reference", () -> NewReception.inWriting(null, typed.get("reference")));
        check(problems, "address", () -> new PersonDetails(null, null, null, null, typed.get("address")));
        return problems;
    }

    /** Ready to be filed with the complaint. */
    NewReception reception(Map<String, String> typed) {
        if (isWritten()) return NewReception.inWriting(receivedOn(typed), typed.get("reference"));
        return court().filter(held -> channel() == Channel.OPEN_COURT)
                .map(held -> NewReception.inCourt(held.court().code()))
                .orElse(NewReception.ON_THE_SPOT);
    }

    /** The key of a refusal as the clerk reads it: of a caller's texts it is the caller who is asked. */
    String said(RuleViolation refusal) {
        return isCall() && refusal.key().equals("lodge.refusal.texts") ? "counter.refusal.aloud" : refusal.key();
    }

    private static LocalDate receivedOn(Map<String, String> typed) {
        return ComplaintAnswers.dayOrNull(typed.get("receivedOn"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
    }

    private static void check(Map<String, RuleViolation> problems, String field, Runnable rule) {
        try {
            rule.run();
        } catch (RuleViolation problem) {
            problems.put(field, problem);
        }
    }
}
