package pk.gov.balochistan.police.portal.stationdiary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.stationdiary.Diaries;
import pk.gov.balochistan.police.stationdiary.DiaryDay;
import pk.gov.balochistan.police.stationdiary.DiaryReadingDesk;
import pk.gov.balochistan.police.stationdiary.DiaryReadingDesk.StationDay;

/** The stations of the caller with their diaries of one day. */
@Named
@RequestScoped
public class DiariesPage {
    @Inject
    private DiaryReadingDesk desk;

    @Inject
    private PageLanguage language;

    @Inject
    private Clock clock;

    private String day;
    private String page;
    private List<StationDay> read;

    /** At most a page. */
    public List<StationDay> getRows() {
        List<StationDay> rows = read();
        return rows.subList(0, Math.min(Diaries.PAGE, rows.size()));
    }

    private List<StationDay> read() {
        if (read == null) read = desk.listStations(getDate(), Chosen.page(page));
        return read;
    }

    /** The day asked for; today for none and for what is no day. */
    public LocalDate getDate() {
        LocalDate asked = null;
        try {
            asked = Chosen.day(day);
        } catch (RuleViolation mistyped) {
            // Then it is today's.
        }
        return asked == null ? DiaryDay.dateOf(clock.instant()) : asked;
    }

    /** Address of the page before; empty where there is none. */
    public String getBefore() {
        int now = Chosen.page(page);
        return now == 0 ? "" : address(now - 1);
    }

    /** Address of the page after; empty where there is none. */
    public String getAfter() {
        return read().size() > Diaries.PAGE ? address(Chosen.page(page) + 1) : "";
    }

    private String address(int to) {
        return "diaries?d=" + getDate() + "&p=" + to;
    }

    public String name(Place place) {
        return place.name(language.current());
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
