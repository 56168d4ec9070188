package pk.gov.balochistan.police.portal.fir;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.fir.FirDesk;
import pk.gov.balochistan.police.fir.FirFilter;
import pk.gov.balochistan.police.fir.FirRow;
import pk.gov.balochistan.police.fir.Firs;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** The FIRs of the reader's places, the latest first. Its address holds the filter, and nothing of a person. */
@Named
@RequestScoped
public class FirBookPage {
    private static final List<String> PARAMETERS = List.of("s", "y", "no", "sec", "d", "from", "to");

    @Inject
    private FirDesk desk;

    @Inject
    private SectionChoice choice;

    @Inject
    private PageMessages messages;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private List<FirRow> rows;
    private List<FirRow> alerts;

    /** Reads the list before the page is written, so that a refusal stands at its head. */
    public void read() {
        try {
            rows = desk.list(filter(), page());
        } catch (RuleViolation refusal) {
            rows = List.of();
            messages.refuse(refusal);
        }
    }

    private FirFilter filter() {
        Offence section = choice.find(asked("sec"));
        String sent = asked("d");
        return new FirFilter(
                Typed.textOrNull(asked("s")),
                number("y", 4),
                number("no", 6),
                section == null ? null : section.code(),
                sent.isEmpty() ? null : Boolean.valueOf(sent.equals("sent")),
                day("from"),
                day("to"));
    }

    private Integer number(String parameter, int digits) {
        String typed = Typed.digits(asked(parameter));
        return typed.isEmpty() || typed.length() > digits ? null : Integer.valueOf(typed);
    }

    private LocalDate day(String parameter) {
        return Chosen.day(asked(parameter));
    }

    /** What the address says; empty for nothing. */
    public String asked(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }

    private int page() {
        return Chosen.page(request.getParameter("page"));
    }

    public List<FirRow> getRows() {
        return rows.stream().limit(Firs.PAGE).toList();
    }

    /** The page before; null on the first. */
    public String getBefore() {
        return page() == 0 ? null : address(page() - 1);
    }

    /** The page after; null on the last. */
    public String getAfter() {
        return rows.size() > Firs.PAGE ? address(page() + 1) : null;
    }

    private String address(int page) {
        String filter = PARAMETERS.stream()
                .filter(parameter -> !asked(parameter).isEmpty())
                .map(parameter -> parameter + "=" + URLEncoder.encode(asked(parameter), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Stream.of("firs?page=" + page, filter)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** For the first page: how many special-report cases wait; 0 for whoever reads no FIRs. */
    public int getWaiting() {
        return signedIn.may(Permission.FIR_READ) ? desk.countAlerts() : 0;
    }

    /** Special-report cases of which the reader's posts have yet to take note. */
    public List<FirRow> getAlerts() {
        if (alerts == null) alerts = desk.countAlerts() == 0 ? List.of() : desk.listAlerts();
        return alerts;
    }

    public List<Place> getStations() {
        return desk.listStations();
    }
}
