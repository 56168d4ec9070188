package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.intake.CitizenDesk;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The pages on which a complaint is typed, one after the other. Whatever was typed is stored before it is looked at. The fields
 * are read from the request, each page its own and no others; nothing depends on a session.
 */
@Named("complain")
@RequestScoped
public class ComplainPage {
    /** More than the longest description, so that one that is too long is shown again whole. */
    static final int LONGEST_FIELD = 12_000;

    private static final String STATIONS_OF = "stationsOf";
    private static final String REDIRECT = ".xhtml?faces-redirect=true";
    /** Looked at by everybody, and tells nothing. */
    private static final String ELSEWHERE = "https://www.google.com/";

    private CitizenDesk desk;
    private ComplaintDraft draft;
    private DraftCookie cookie;
    private PageLanguage language;
    private HttpServletRequest request;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private boolean lost;

    protected ComplainPage() {}

    @Inject
    ComplainPage(
            CitizenDesk desk,
            ComplaintDraft draft,
            DraftCookie cookie,
            PageLanguage language,
            HttpServletRequest request) {
        this.desk = desk;
        this.draft = draft;
        this.cookie = cookie;
        this.language = language;
        this.request = request;
    }

    /** Before a page is shown: gives the browser its cookie, and leads on who comes to a page too early or too late. */
    public void open() {
        cookie.token();
        if (isSent()) return;
        if ("belt".equals(request.getParameter("error")))
            errors.put("belt", Texts.text("lodge.refusal.belt", language.current()));
        ComplainStep step = step();
        if (draft.receipt().isPresent()) {
            if (step != ComplainStep.CATEGORY) leadTo("/complain/done" + REDIRECT);
            return;
        }
        boolean early = !draft.isBegun() && step != ComplainStep.CATEGORY;
        boolean unfinished = step == ComplainStep.CHECK && draft.nextStep() != ComplainStep.CHECK;
        if (early || unfinished || !draft.answers().steps().contains(step)) leadTo(addressOf(draft.nextStep()));
    }

    /** Leaves in a hurry: nothing stays on this device, and another site is shown. */
    public void leave() throws IOException {
        draft.forget();
        cookie.drop();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Clear-Site-Data", "\"cache\"");
        external.redirect(ELSEWHERE);
    }

    /** Stores the page and goes on to the next one that is not done, or shows what is wrong. */
    public String goOn() {
        ComplainStep step = step();
        if (!take(step)) return null;
        Map<String, RuleViolation> problems = draft.answers().problems(step);
        problems.forEach((field, problem) ->
                errors.put(field, Texts.text(problem.key(), language.current(), problem.arguments())));
        boolean unseenStations = step == ComplainStep.WHERE && errors.isEmpty() && areStationsUnseen();
        boolean gone = errors.isEmpty() && !unseenStations;
        return keep(step, gone) && gone ? addressOf(draft.nextStep()) : null;
    }

    /** Lists the stations of the district that was chosen, and keeps what else was typed. */
    public String showStations() {
        if (take(ComplainStep.WHERE)) keep(ComplainStep.WHERE, false);
        return null;
    }

    /** Forgets a complaint that was begun on this device. */
    public String startAnew() {
        if (!cookie.isGuarded()) return null;
        draft.forget();
        return addressOf(ComplainStep.CATEGORY);
    }

    /** On with what was begun before. */
    public String getNextAddress() {
        return draft.nextStep().address();
    }

    /** The first page asks what to do with a complaint begun or sent before, instead of what a new one is about. */
    public boolean isPaused() {
        return step() == ComplainStep.CATEGORY && (isReceiptKept() || isBegunBefore());
    }

    /** A complaint was sent from this browser and its receipt is still kept. */
    public boolean isReceiptKept() {
        return draft.receipt().isPresent();
    }

    /** Something was begun in this browser; shown without a word of it, for others may use the same phone. */
    private boolean isBegunBefore() {
        if (isSent()) return request.getParameter("startAnew") != null;
        return draft.isBegun() && request.getParameter("change") == null;
    }

    public Map<String, String> getFields() {
        return draft.typed();
    }

    /** What is wrong, in words, by field. */
    public Map<String, String> getErrors() {
        return errors;
    }

    public List<Map.Entry<String, String>> getErrorList() {
        return List.copyOf(errors.entrySet());
    }

    /** The form came from a page that had lost its place in this browser; what was typed is shown, nothing was stored. */
    public boolean isLost() {
        return lost;
    }

    public String getGuard() {
        return cookie.guard();
    }

    public List<CategoryGroup> getGroups() {
        return CategoryGroup.of(draft.categories());
    }

    public ComplaintCategory getCategory() {
        return draft.category().orElse(null);
    }

    /** What a citizen calls it, where the register's own name is a term of the service. */
    public String name(ComplaintCategory category) {
        if (category == null) return "";
        String plain = "lodge.kind." + category.code();
        return Texts.has(plain, language.current())
                ? Texts.text(plain, language.current())
                : category.name(language.current());
    }

    public List<Place> getDistricts() {
        return desk.districts().stream()
                .sorted((a, b) -> placeName(a).compareTo(placeName(b)))
                .toList();
    }

    /** Stations of the district that was chosen last; empty before one is chosen, and where it is not known. */
    public List<Place> getStations() {
        return isDistrictChosen() ? desk.stations(draft.typed().get("district")) : List.of();
    }

    public boolean isDistrictChosen() {
        String district = draft.typed().get("district");
        return district != null
                && desk.districts().stream().anyMatch(place -> place.code().equals(district));
    }

    public String placeName(Place place) {
        return place.name(language.current());
    }

    public boolean isSealed() {
        return draft.answers().isSealed();
    }

    public boolean isAboutPolicePerhaps() {
        return draft.answers().isAboutPolicePerhaps();
    }

    /** What a program may have done by itself. */
    public List<AutomatedFunction> getPrograms() {
        return List.of(AutomatedFunction.values());
    }

    /** A choice of the highest post complained of, in words; empty for none yet. */
    public String rung(String choice) {
        if (Typed.textOrNull(choice) == null) return "";
        boolean nobody = choice.equals(ComplaintAnswers.UNKNOWN_RUNG) && isAboutPolicePerhaps();
        return Texts.text("lodge.rung." + (nobody ? "nobody" : choice), language.current());
    }

    /** Which page of how many, for the head of the page. */
    public int getPosition() {
        return draft.answers().steps().indexOf(step()) + 1;
    }

    public int getLast() {
        return draft.answers().steps().size();
    }

    /** The page before, or null on the first. */
    public String getBackAddress() {
        List<ComplainStep> steps = draft.answers().steps();
        int before = steps.indexOf(step()) - 1;
        if (before < 0) return null;
        return steps.get(before).address() + (before == 0 ? "?change=1" : "");
    }

    /** Reads the page's own fields from what was sent. @return whether the form may be stored */
    private boolean take(ComplainStep step) {
        // A browser that never kept the cookie sends no guard that fits; what was typed is still shown again.
        lost = !cookie.isGuarded();
        for (String field : step.fields()) {
            String value = request.getParameter(field);
            if (value == null) draft.typed().remove(field);
            else draft.typed().put(field, Typed.cut(value, LONGEST_FIELD));
        }
        if (step == ComplainStep.WHERE) dropStationElsewhere();
        return !lost;
    }

    /** Stores the page. @return whether it could be; else the reason stands at the page's first field, above what was typed */
    private boolean keep(ComplainStep step, boolean gone) {
        try {
            draft.keep(step, gone);
            return true;
        } catch (RuleViolation refusal) {
            errors.putIfAbsent(
                    step.fields().get(0), Texts.text(refusal.key(), language.current(), refusal.arguments()));
            return false;
        }
    }

    private void dropStationElsewhere() {
        String station = draft.typed().get("station");
        if (getStations().stream().noneMatch(place -> place.code().equals(station))) {
            draft.typed().remove("station");
        }
        if (!isDistrictChosen()
                && !ComplaintAnswers.UNKNOWN_PLACE.equals(draft.typed().get("district"))) {
            draft.typed().remove("district");
        }
    }

    /** The district was changed and its stations were not on the page yet. */
    private boolean areStationsUnseen() {
        return isDistrictChosen() && !draft.typed().get("district").equals(request.getParameter(STATIONS_OF));
    }

    private static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private static void leadTo(String outcome) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication().getNavigationHandler().handleNavigation(faces, null, outcome);
    }

    private static ComplainStep step() {
        return ComplainStep.ofView(
                FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    private static String addressOf(ComplainStep step) {
        String change = step == ComplainStep.CATEGORY ? "&change=1" : "";
        return step.address() + REDIRECT + change;
    }
}
