package pk.gov.balochistan.police.stationdiary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.stationdiary.Diaries.SealedRow;
import pk.gov.balochistan.police.stationdiary.DiaryComparison.Answer;

/** Reads the diaries of the stations within the caller's places, holds paper against them, and notes that a superior has seen a day. */
@Stateless
public class DiaryReadingDesk {
    private static final int FEWEST_DIGITS = 16;
    private static final int MOST_DAYS = 31;

    /** A station's diary of one day in a list. @param day null where it was not opened @param lateDrafts that wait now for more than four hours */
    public record StationDay(Place station, DiaryDay day, long lateDrafts) {}

    @Inject
    Diaries diaries;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** A page of a day: one entry more than {@link Diaries#PAGE} where there is another. @throws RuleViolation refusal.notFound for a station of others */
    @Permit(Permission.DIARY_READ)
    public DiarySheet read(String station, LocalDate date, int page) {
        return sheet(within(station), date, day -> diaries.list(day, page));
    }

    /** The whole day as it is printed: each printing is an act of the trail. @throws RuleViolation refusal.notFound, also of a day that was not opened */
    @Permit(Permission.DIARY_READ)
    public DiarySheet print(String station, LocalDate date) {
        DiarySheet sheet = sheet(within(station), date, diaries::listAll);
        if (sheet.day() == null) throw new RuleViolation("refusal.notFound");
        return sheet;
    }

    private DiarySheet sheet(Place place, LocalDate date, Function<DiaryDay, List<DiaryEntry>> entries) {
        DiaryDay day = diaries.find(place, date).orElse(null);
        if (day == null) return new DiarySheet(place, date, null, List.of(), null);
        List<SealedRow> sealed = diaries.sealed(day);
        return new DiarySheet(
                place,
                date,
                day,
                entries.apply(day),
                sealed.get(sealed.size() - 1).link().hash());
    }

    /**
     * Whether the database still gives a printed page, also one of an earlier state of the day.
     *
     * @param typed the groups as they stand on paper, in either case, with or without spaces; the first 16 digits at the least
     * @throws RuleViolation refusal.notFound, diary.groups
     */
    @Permit(Permission.DIARY_READ)
    public DiaryComparison compare(String station, LocalDate date, String typed) {
        Place place = within(station);
        String digits = Typed.line(typed).toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
        if (!digits.matches("[0-9a-f]{" + FEWEST_DIGITS + ",64}")) throw new RuleViolation("diary.groups");
        List<SealedRow> sealed = diaries.find(place, date).map(diaries::sealed).orElse(List.of());
        Map<Long, String> held = diaries.heldByNext(place, sealed);
        int altered = sealed.stream()
                .filter(row -> !row.isWhole()
                        || !row.link().hash().equals(held.get(row.link().seq())))
                .mapToInt(SealedRow::number)
                .min()
                .orElse(0);
        String target = DiaryEntry.auditTarget(place.code(), date);
        int at = 0;
        while (at < sealed.size() && !sealed.get(at).link().hash().startsWith(digits)) at++;
        if (at == sealed.size())
            return new DiaryComparison(altered > 0 ? Answer.ALTERED : Answer.UNKNOWN, 0, altered, target);
        int upTo = (int)
                sealed.subList(0, at + 1).stream().filter(SealedRow::isEntry).count();
        if (altered > 0) return new DiaryComparison(Answer.ALTERED, upTo, altered, target);
        if (at == sealed.size() - 1) return new DiaryComparison(Answer.SAME, upTo, 0, target);
        int from = sealed.subList(at + 1, sealed.size()).stream()
                .mapToInt(SealedRow::number)
                .min()
                .orElseThrow();
        return new DiaryComparison(Answer.EARLIER, upTo, from, target);
    }

    /**
     * Notes that the caller, who holds a post above the station, has read a day.
     *
     * @param remarks at most 1,000 characters, or null
     * @throws RuleViolation refusal.notFound, diary.review.own at the station itself, diary.review.done
     */
    @Permit(Permission.DIARY_READ)
    public void see(String station, LocalDate date, String remarks) {
        Place place = within(station);
        if (posts().stream()
                .noneMatch(post -> covers(post, place) && post.role().level() > Role.Level.STATION))
            throw new RuleViolation("diary.review.own");
        DiaryDay day = diaries.find(place, date).orElseThrow(() -> new RuleViolation("refusal.notFound"));
        Signatory by = Signatory.of(callers.current());
        if (diaries.isReviewed(day, by.person())) throw new RuleViolation("diary.review.done");
        diaries.see(day, remarks, by, DiaryDay.now(clock));
    }

    /** Who has seen a day and what they remarked, in that order. */
    @Permit(Permission.DIARY_READ)
    public List<DiaryReview> listReviews(String station, LocalDate date) {
        return diaries.find(within(station), date).map(diaries::listReviews).orElse(List.of());
    }

    /** The stations of the caller with their diaries of a day, by code; one more than {@link Diaries#PAGE} where there is another page. */
    @Permit(Permission.DIARY_READ)
    public List<StationDay> listStations(LocalDate date, int page) {
        List<Place> stations = diaries.listStations(
                posts().stream().map(HeldPost::placePath).distinct().toList(), date, page);
        Map<Long, DiaryDay> days = diaries.daysOf(stations, date);
        Map<Long, Long> late = diaries.countLate(stations, DiaryDay.now(clock).minus(DiaryDraft.IN_TIME));
        return stations.stream()
                .map(place -> new StationDay(place, days.get(place.id()), late.getOrDefault(place.id(), 0L)))
                .toList();
    }

    /**
     * Entries of one station, the latest first; one more than {@link Diaries#PAGE} where there is another page.
     *
     * @param kind null for all @param word 2 to 60 characters to be found in the words, or null
     * @throws RuleViolation refusal.notFound, diary.search.days beyond 31 days or turned around, diary.search.word
     */
    @Permit(Permission.DIARY_READ)
    public List<DiaryEntry> search(
            String station, LocalDate from, LocalDate to, DiaryKind kind, String word, int page) {
        Place place = within(station);
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to.plusDays(1)))
            throw new RuleViolation("diary.search.days", MOST_DAYS);
        return diaries.search(place, from, to, kind, Typed.withinOrNull(word, 2, 60, "diary.search.word"), page);
    }

    /** Whether the caller may write here: for the form beside the page. @param station its code */
    @Permit(value = Permission.DIARY_READ, audited = false)
    public boolean mayWrite(String station) {
        Place place = within(station);
        return callers.current().scope(Permission.DIARY_WRITE).posts().stream()
                .anyMatch(post -> post.placeId() == place.id());
    }

    /** Whether the caller holds a post above this station, and so notes what was seen. @param station its code */
    @Permit(value = Permission.DIARY_READ, audited = false)
    public boolean isAbove(String station) {
        return isAbove(within(station));
    }

    private boolean isAbove(Place place) {
        return posts().stream()
                .anyMatch(post -> covers(post, place) && post.role().level() > Role.Level.STATION);
    }

    private Place within(String code) {
        return places.find(code)
                .filter(place -> place.kind() == PlaceKind.STATION)
                .filter(place -> posts().stream().anyMatch(post -> covers(post, place)))
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private List<HeldPost> posts() {
        return callers.current().scope(Permission.DIARY_READ).posts();
    }

    private static boolean covers(HeldPost post, Place place) {
        return place.path().startsWith(post.placePath());
    }
}
