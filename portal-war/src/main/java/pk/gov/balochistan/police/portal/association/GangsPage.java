package pk.gov.balochistan.police.portal.association;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.gang.GangDesk;
import pk.gov.balochistan.police.gang.GangQuestion;
import pk.gov.balochistan.police.gang.GangRow;
import pk.gov.balochistan.police.gang.Gangs;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;

/** Gangs by name and district, page by page. Its address holds what is looked for, and no person. */
@Named
@RequestScoped
public class GangsPage {
    private GangDesk desk;
    private PageTexts texts;
    private PageLanguage language;
    private HttpServletRequest request;
    private List<GangRow> found;

    protected GangsPage() {}

    @Inject
    GangsPage(GangDesk desk, PageTexts texts, PageLanguage language, HttpServletRequest request) {
        this.desk = desk;
        this.texts = texts;
        this.language = language;
        this.request = request;
    }

    public List<GangRow> getRows() {
        return found().stream().limit(Gangs.PAGE).toList();
    }

    private List<GangRow> found() {
        if (found == null) {
            // A district that there is not is as good as none chosen.
            boolean isThere =
                    getDistricts().stream().anyMatch(place -> place.code().equals(getDistrict()));
            found = desk.list(new GangQuestion(getName(), isThere ? getDistrict() : null, page()));
        }
        return found;
    }

    private int page() {
        return Chosen.page(request.getParameter("p"));
    }

    public String getName() {
        return request.getParameter("name");
    }

    public String getDistrict() {
        return request.getParameter("district");
    }

    public List<Place> getDistricts() {
        return desk.listDistricts();
    }

    /** The districts in which a gang is met, in words. */
    public String districts(GangRow row) {
        return row.districts().stream()
                .map(place -> place.name(language.current()))
                .collect(Collectors.joining(texts.get("person.and")));
    }

    /** The page before; null on the first. */
    public String getBefore() {
        return page() == 0 ? null : turned(page() - 1);
    }

    /** The page after; null on the last. */
    public String getAfter() {
        return found().size() > Gangs.PAGE ? turned(page() + 1) : null;
    }

    private String turned(int to) {
        return "gangs?name=" + encoded(getName()) + "&district=" + encoded(getDistrict()) + "&p=" + to;
    }

    private static String encoded(String typed) {
        return typed == null ? "" : URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
