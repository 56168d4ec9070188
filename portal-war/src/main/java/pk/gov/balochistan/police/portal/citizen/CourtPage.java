package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.reception.NewOpenCourt;
import pk.gov.balochistan.police.reception.ReceptionDesk;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** Where, when and by whom a session of open court is held: said once, before its first complaint. */
@Named("court")
@RequestScoped
public class CourtPage {
    private static final List<String> FIELDS = List.of("heldOn", "place", "hall", "presiding");
    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private ReceptionDesk desk;
    private PortalCookies cookies;
    private PageLanguage language;
    private Clock clock;
    private final Map<String, String> typed = new TreeMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    protected CourtPage() {}

    @Inject
    CourtPage(ReceptionDesk desk, PortalCookies cookies, PageLanguage language, Clock clock) {
        this.desk = desk;
        this.cookies = cookies;
        this.language = language;
        this.clock = clock;
    }

    /** Opens the session and leads to its first complaint; what is wrong is shown beside its field. */
    public String open() {
        take();
        check("heldOn", () -> NewOpenCourt.requireDay(heldOn(), today()));
        check("hall", () -> NewOpenCourt.requireHall(typed.get("hall")));
        if (typed.getOrDefault("place", "").isEmpty())
            errors.put("place", Texts.text("counter.refusal.place", language.current()));
        if (presiding() == null) refuse("presiding", new RuleViolation("reception.refusal.presiding"));
        if (errors.isEmpty()) check("presiding", this::keep);
        return errors.isEmpty() ? "/counter/new.xhtml?faces-redirect=true&how=OPEN_COURT" : null;
    }

    private void keep() {
        String code = desk.openCourt(new NewOpenCourt(heldOn(), typed.get("place"), typed.get("hall"), presiding()))
                .code()
                .value();
        cookies.keepUntilTheBrowserCloses(CounterHow.COURT, code, CounterHow.PATH);
    }

    public Map<String, String> getFields() {
        boolean isSent = FacesContext.getCurrentInstance().isPostback();
        if (isSent && typed.isEmpty()) take();
        if (!isSent) typed.putIfAbsent("heldOn", AS_WRITTEN.format(today()));
        return typed;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public List<Map.Entry<String, String>> getErrorList() {
        return List.copyOf(errors.entrySet());
    }

    /** The posts of command, lowest first. */
    public List<Role> getPosts() {
        return Arrays.stream(Role.values()).filter(Role::isOnLadder).toList();
    }

    private Role presiding() {
        return Chosen.constant(Role.class, typed.get("presiding"));
    }

    private LocalDate heldOn() {
        return ComplaintAnswers.dayOrNull(typed.get("heldOn"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
    }

    private void take() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        for (String field : FIELDS) {
            String value = sent.getOrDefault(field, "");
            typed.put(field, Typed.cut(value, ComplainPage.LONGEST_FIELD));
        }
    }

    private void check(String field, Runnable rule) {
        try {
            rule.run();
        } catch (RuleViolation problem) {
            refuse(field, problem);
        }
    }

    private void refuse(String field, RuleViolation problem) {
        errors.putIfAbsent(field, Texts.text(problem.key(), language.current(), problem.arguments()));
    }
}
