package pk.gov.balochistan.police.portal.stationdiary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.stationdiary.Diaries;
import pk.gov.balochistan.police.stationdiary.DiaryComparison;
import pk.gov.balochistan.police.stationdiary.DiaryDay;
import pk.gov.balochistan.police.stationdiary.DiaryEntry;
import pk.gov.balochistan.police.stationdiary.DiaryReadingDesk;
import pk.gov.balochistan.police.stationdiary.DiaryReview;
import pk.gov.balochistan.police.stationdiary.DiarySheet;
import pk.gov.balochistan.police.stationdiary.Signature;

/** A day of a station's diary as it is read, compared with paper and noted as seen. */
@Named
@ViewScoped
public class DiaryPage implements Serializable {
    private static final Map<String, String> FIELDS = Map.of(
            "diary.groups", "compare:groups", "diary.remarks", "see:remarks", "refusal.direction", "see:remarks");

    @Inject
    private transient DiaryReadingDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private PageLanguage language;

    @Inject
    private transient Clock clock;

    private String station;
    private String day;
    private String page;
    private String groups;
    private String remarks;
    private final Fresh<DiarySheet> sheet = new Fresh<>();
    private transient DiaryComparison comparison;

    /** Reads what the address names: a station of others and none are the same answer. */
    public void open() {
        try {
            getSheet();
        } catch (RuleViolation unknown) {
            messages.refuse(unknown);
            station = null;
        }
    }

    /** Null where the address names no station of the caller. */
    public DiarySheet getSheet() {
        if (!sheet.isGood() && station != null) sheet.put(desk.read(station, getDate(), Chosen.page(page)));
        return sheet.get().orElse(null);
    }

    /** At most a page. */
    public List<DiaryEntry> getEntries() {
        List<DiaryEntry> entries = getSheet().entries();
        return entries.subList(0, Math.min(Diaries.PAGE, entries.size()));
    }

    public void compare() {
        try {
            comparison = desk.compare(station, getDate(), groups);
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.get(refusal.about()), refusal);
        }
    }

    public String see() {
        boolean isDone = messages.answerAfterRedirect(
                "diaryView.seen", () -> desk.see(station, getDate(), remarks), refusal -> FIELDS.get(refusal.about()));
        return isDone ? address() : null;
    }

    /** Who has seen the day, in that order. */
    public List<DiaryReview> getReviews() {
        return desk.listReviews(station, getDate());
    }

    /** Whether the caller holds a post above the station. */
    public boolean isAbove() {
        return desk.isAbove(station);
    }

    /** Whether something may be written on this page: at the own station, on a day that is not over or not closed. */
    public boolean isWritable() {
        DiaryDay shown = getSheet().day();
        boolean isToday = getDate().equals(DiaryDay.dateOf(clock.instant()));
        return (shown == null ? isToday : shown.closedAt() == null) && desk.mayWrite(station);
    }

    /** Whether an entry of this day may be struck here. */
    public boolean isStrikable() {
        return getSheet().day() != null && desk.mayWrite(station);
    }

    /** To this page anew. */
    String address() {
        return "/station/diary?faces-redirect=true&s=" + station + "&d=" + getDate();
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
        return now == 0 ? "" : "diary?s=" + station + "&d=" + getDate() + "&p=" + (now - 1);
    }

    /** Address of the page after; empty where there is none. */
    public String getAfter() {
        boolean isMore = getSheet().entries().size() > Diaries.PAGE;
        return isMore ? "diary?s=" + station + "&d=" + getDate() + "&p=" + (Chosen.page(page) + 1) : "";
    }

    /** The name of who signed, in the language of the page. */
    public String signer(Signature signature) {
        return signature.name(language.current());
    }

    public String getPlace() {
        return getSheet().station().name(language.current());
    }

    /** Rupees with two places of paisa. */
    public String rupees(Long paisa) {
        return BigDecimal.valueOf(paisa, 2).toPlainString();
    }

    /** How the words of an entry run: ltr or rtl. */
    public String direction(Language written) {
        return written.isRightToLeft() ? "rtl" : "ltr";
    }

    /** Null while nothing was compared. */
    public DiaryComparison getComparison() {
        return comparison;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
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

    public String getGroups() {
        return groups;
    }

    public void setGroups(String groups) {
        this.groups = groups;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
