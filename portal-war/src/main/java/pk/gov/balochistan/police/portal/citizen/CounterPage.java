package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The front desk's form for a citizen who stands before it, calls or has written ({@link CounterHow}): one page, worked with the keyboard alone. The desk's place is
 * remembered on this machine, since most of its complaints come from one place.
 */
@Named("counter")
@RequestScoped
public class CounterPage {
    private static final String HERE = "counterPlace";
    private static final String PATH = "/counter";
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private CounterReceipts receipts;
    private PortalCookies cookies;
    private PageLanguage language;
    private CounterHow how;
    private Clock clock;
    private final Map<String, String> typed = new TreeMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String key;

    /** Stations of a district, and the district itself for who does not know the station. */
    public record District(Place place, List<Place> stations) {}

    protected CounterPage() {}

    @Inject
    CounterPage(CounterReceipts receipts, PortalCookies cookies, PageLanguage language, CounterHow how, Clock clock) {
        this.receipts = receipts;
        this.cookies = cookies;
        this.language = language;
        this.how = how;
        this.clock = clock;
    }

    /** The form is opened for the next citizen. */
    public void begin() {
        receipts.forget();
    }

    /** Files the complaint and leads to the receipt; what is wrong is shown beside its field. */
    public String lodge() {
        take();
        ComplaintAnswers answers = ComplaintAnswers.ofOnePage(typed, category(), clock);
        for (ComplainStep step : answers.steps()) {
            answers.problems(step).forEach(this::refuse);
        }
        how.problems(typed).forEach(this::refuse);
        if (!errors.isEmpty()) return null;
        try {
            receipts.lodge(answers.complaint(key, citizensLanguage(), how.channel()), how.reception(typed));
        } catch (RuleViolation refusal) {
            if (!refusal.key().equals("refusal.officer.unknown")) throw refusal;
            refuse("belt", refusal);
            return null;
        }
        cookies.keepFor(REMEMBERED, HERE, typed.get("place"), PATH);
        return "/counter/receipt.xhtml?faces-redirect=true";
    }

    public Map<String, String> getFields() {
        if (!isSent() && !typed.containsKey("place"))
            typed.put("place", cookies.find(HERE).orElse(""));
        // A form that had run out is shown again without having been lodged.
        if (isSent() && typed.isEmpty()) take();
        return typed;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public List<Map.Entry<String, String>> getErrorList() {
        return List.copyOf(errors.entrySet());
    }

    public List<CategoryGroup> getGroups() {
        return CategoryGroup.of(receipts.categories());
    }

    public String name(ComplaintCategory category) {
        return category.name(language.current());
    }

    public String placeName(Place place) {
        return place.name(language.current());
    }

    public List<District> getDistricts() {
        List<Place> stations = receipts.stations();
        List<District> districts = new ArrayList<>();
        for (Place district : receipts.districts()) {
            districts.add(new District(
                    district,
                    stations.stream()
                            .filter(station -> station.isUnder(district))
                            .toList()));
        }
        districts.sort((a, b) -> placeName(a.place()).compareTo(placeName(b.place())));
        return districts;
    }

    /** The form's own key, which goes with it and back: sent twice, it is one complaint. */
    public String getKey() {
        if (key == null) key = DraftCookie.random();
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    private void take() {
        for (ComplainStep step : ComplainStep.values()) {
            for (String field : step.fields()) put(field);
        }
        put("place");
        put("language");
        how.fields().forEach(this::put);
        typed.put("named", sent("anonymous") == null ? "yes" : "no");
        settlePlace();
    }

    private void put(String field) {
        String value = sent(field);
        if (value != null) typed.put(field, Typed.cut(value, ComplainPage.LONGEST_FIELD));
    }

    /** One list holds districts and stations; the rules ask for both. */
    private void settlePlace() {
        String code = typed.getOrDefault("place", "");
        if (code.equals(ComplaintAnswers.UNKNOWN_PLACE)) typed.put("district", code);
        for (District district : getDistricts()) {
            boolean here = district.place().code().equals(code);
            boolean station =
                    district.stations().stream().anyMatch(place -> place.code().equals(code));
            if (here || station) typed.put("district", district.place().code());
            if (station) typed.put("station", code);
        }
    }

    private void refuse(String field, RuleViolation refusal) {
        String shownAt = field.equals("district") ? "place" : field;
        errors.putIfAbsent(shownAt, Texts.text(how.said(refusal), language.current(), refusal.arguments()));
    }

    private Optional<ComplaintCategory> category() {
        return receipts.categories().stream()
                .filter(category -> category.code().equals(typed.get("category")))
                .findFirst();
    }

    private Language citizensLanguage() {
        return Language.ofCode(typed.get("language"));
    }

    private static String sent(String field) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
    }

    private static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }
}
