package pk.gov.balochistan.police.portal.publicfigures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.publicfigures.FigureCounts;
import pk.gov.balochistan.police.publicfigures.PublicFigure;
import pk.gov.balochistan.police.publicfigures.PublicFiguresDesk;
import pk.gov.balochistan.police.publicfigures.Publication;
import pk.gov.balochistan.police.publicfigures.Publication.OfPlace;

/** What is published of complaints: one place in full, and the districts side by side; whoever reads it needs no sign-in. */
@Named
@RequestScoped
public class FiguresPage {
    private PublicFiguresDesk desk;
    private PageLanguage language;
    private HttpServletRequest request;
    private Optional<Publication> last;

    protected FiguresPage() {}

    @Inject
    FiguresPage(PublicFiguresDesk desk, PageLanguage language, HttpServletRequest request) {
        this.desk = desk;
        this.language = language;
        this.request = request;
    }

    private Optional<Publication> last() {
        if (last == null) last = desk.last();
        return last;
    }

    /** Whether there are figures yet; the other questions are asked only then. */
    public boolean isPublished() {
        return last().isPresent();
    }

    /** The place of the address; the province where that is none. */
    public OfPlace getShown() {
        return last().orElseThrow().of(request.getParameter("place"));
    }

    /** The province and its districts. */
    public List<OfPlace> getPlaces() {
        return last().orElseThrow().places();
    }

    public List<OfPlace> getDistricts() {
        return getPlaces().stream()
                .filter(line -> line.place().kind() == PlaceKind.DISTRICT)
                .toList();
    }

    public String name(OfPlace line) {
        return line.place().name(language.current());
    }

    public List<PublicFigure> getFigures() {
        return Arrays.asList(PublicFigure.values());
    }

    public int getDays() {
        return FigureCounts.DAYS;
    }

    public LocalDate getCountedOn() {
        return last().orElseThrow().countedOn();
    }

    /** Whether there are figures of four weeks before. */
    public boolean isCompared() {
        return getBefore() != null;
    }

    public LocalDate getBefore() {
        return last().orElseThrow().before();
    }
}
