package pk.gov.balochistan.police.stationdiary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of the diaries of all stations. Every list is of one station and bounded. */
@Dependent
public class Diaries {
    /** How many entries or drafts a list holds. */
    public static final int PAGE = 50;

    /** So many at most stand in one condition: Oracle takes a thousand. */
    private static final int AT_ONCE = 500;

    private final EntityManager em;

    @Inject
    public Diaries(EntityManager em) {
        this.em = em;
    }

    /**
     * Holds the end of the station's chain until the transaction ends. Of two that sign the first entry a station ever has, the second is refused
     * by the key and told that somebody was quicker.
     */
    DiaryBook hold(Place station) {
        DiaryBook book = em.find(DiaryBook.class, station.id());
        if (book == null) {
            book = new DiaryBook(station);
            em.persist(book);
        }
        // What was signed before in this transaction is part of the chain.
        em.flush();
        em.refresh(book, LockModeType.PESSIMISTIC_WRITE);
        return book;
    }

    /**
     * The day that takes an entry of this hour: the one that is open, else today's; one of its own for an opening. Called while the book is held.
     *
     * @throws RuleViolation diary.notOpen, diary.closeFirst, diary.closed
     */
    DiaryDay dayFor(Place station, DiaryKind kind, Instant at) {
        Optional<DiaryDay> open = findOpen(station);
        LocalDate today = DiaryDay.dateOf(at);
        if (open.isEmpty() && kind == DiaryKind.OPENING && find(station, today).isEmpty()) {
            DiaryDay day = new DiaryDay(station, at);
            em.persist(day);
            return day;
        }
        return open.or(() -> find(station, today)).orElseThrow(() -> new RuleViolation("diary.notOpen"));
    }

    /** The day that is not closed: one at most, as none is opened before. */
    Optional<DiaryDay> findOpen(Place station) {
        return em.createQuery(
                        "select d from DiaryDay d where d.station = :station and d.closedAt is null", DiaryDay.class)
                .setParameter("station", station)
                .getResultStream()
                .findFirst();
    }

    /** Uses diary_day_date_uk. */
    Optional<DiaryDay> find(Place station, LocalDate date) {
        return em.createQuery("select d from DiaryDay d where d.station = :station and d.date = :date", DiaryDay.class)
                .setParameter("station", station)
                .setParameter("date", date)
                .getResultStream()
                .findFirst();
    }

    /**
     * Signs an entry, as the next of the station's chain. Whoever calls this has asked for the right.
     *
     * @param draft of which it is made; null for none
     * @throws RuleViolation as {@link DiaryDesk#write}
     */
    public DiaryEntry sign(Place station, NewDiaryEntry written, DiaryDraft draft, Signature by, Instant at) {
        DiaryBook book = hold(station);
        DiaryEntry entry = new DiaryEntry(dayFor(station, written.kind(), at), written, draft, by, book, at);
        em.persist(entry);
        return entry;
    }

    /** Strikes an entry; its words stay. @throws RuleViolation diary.strike.frame, diary.strike.twice, diary.reason */
    public void strike(Place station, DiaryEntry entry, String why, Signature by, Instant at) {
        em.persist(new DiaryStrike(entry, why, by, hold(station), at));
    }

    /** Notes that somebody has seen a day. @param remarks at most 1,000 characters, or null */
    public void see(DiaryDay day, String remarks, Signatory by, Instant at) {
        em.persist(new DiaryReview(day, remarks, by, at));
    }

    /** Entries of a day by number, one more than a page where there is another. Uses diary_entry_number_uk. */
    List<DiaryEntry> list(DiaryDay day, int page) {
        return entries(day).setFirstResult(page * PAGE).setMaxResults(PAGE + 1).getResultList();
    }

    /** All of a day, for its paper: as many as a clerk writes. */
    List<DiaryEntry> listAll(DiaryDay day) {
        return entries(day).getResultList();
    }

    /** The last entries of a day, the latest first. */
    List<DiaryEntry> listLast(DiaryDay day, int most) {
        return em.createQuery(
                        "select e from DiaryEntry e left join fetch e.strike where e.day = :day order by e.number desc",
                        DiaryEntry.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<DiaryEntry> entries(DiaryDay day) {
        return em.createQuery(
                        "select e from DiaryEntry e left join fetch e.strike where e.day = :day order by e.number",
                        DiaryEntry.class)
                .setParameter("day", day)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "e.held");
    }

    /** @throws RuleViolation refusal.notFound */
    DiaryEntry require(Place station, LocalDate date, int number) {
        return em.createQuery(
                        "select e from DiaryEntry e where e.day.station = :station and e.day.date = :date and e.number = :number",
                        DiaryEntry.class)
                .setParameter("station", station)
                .setParameter("date", date)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Who was in custody when the station last opened a day; empty where it never did. */
    List<HeldPerson> lastHeld(Place station) {
        return em.createQuery(
                        "select e from DiaryEntry e where e.day.station = :station and e.number = 1 order by e.day.date desc",
                        DiaryEntry.class)
                .setParameter("station", station)
                .setMaxResults(1)
                .getResultStream()
                .flatMap(entry -> entry.held().stream())
                .map(DiaryCustody::person)
                .toList();
    }

    /** What waits at a station, the oldest first; one more than a page where there is another. Uses diary_draft_waiting_ix. */
    List<DiaryDraft> listWaiting(Place station, int page) {
        return em.createQuery(
                        "select d from DiaryDraft d where d.placeId = :place and d.entry is null order by d.draftedAt, d.id",
                        DiaryDraft.class)
                .setParameter("place", station.id())
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** Of that station and no other. @throws RuleViolation refusal.notFound */
    DiaryDraft requireDraft(Place station, long id) {
        return Optional.ofNullable(em.find(DiaryDraft.class, id))
                .filter(draft -> draft.isOf(station))
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** All that is sealed of a day, in the order in which it was signed. */
    List<SealedRow> sealed(DiaryDay day) {
        List<DiaryEntry> entries = entries(day).getResultList();
        List<SealedRow> rows = new ArrayList<>();
        for (DiaryEntry entry : entries) {
            rows.add(new SealedRow(entry.number(), true, entry.link(), entry.isWhole()));
            DiaryStrike strike = entry.strike();
            if (strike != null) rows.add(new SealedRow(entry.number(), false, strike.link(), strike.isWhole()));
        }
        rows.sort((one, other) -> Long.compare(one.link().seq(), other.link().seq()));
        return rows;
    }

    /** An entry or its strike. @param isWhole whether its content is what was sealed */
    record SealedRow(int number, boolean isEntry, ChainLink link, boolean isWhole) {}

    /** The hash which whatever was signed next holds of each of these, by its place in the chain. Uses diary_entry_chain_uk, diary_strike_chain_uk. */
    Map<Long, String> heldByNext(Place station, List<SealedRow> rows) {
        Map<Long, String> held = new HashMap<>();
        List<Long> next = rows.stream().map(row -> row.link().seq() + 1).toList();
        for (int i = 0; i < next.size(); i += AT_ONCE)
            for (String kind : List.of("DiaryEntry", "DiaryStrike"))
                em.createQuery(
                                "select x.link from " + kind + " x where x.placeId = :place and x.link.seq in :next",
                                ChainLink.class)
                        .setParameter("place", station.id())
                        .setParameter("next", next.subList(i, Math.min(next.size(), i + AT_ONCE)))
                        .getResultStream()
                        .forEach(link -> held.put(link.seq() - 1, link.previous()));
        DiaryBook book = em.find(DiaryBook.class, station.id());
        if (book != null && !rows.isEmpty()) {
            long last = rows.get(rows.size() - 1).link().seq();
            if (book.hashAfter(last) != null) held.put(last, book.hashAfter(last));
        }
        return held;
    }

    /**
     * Entries of one station between two days, the latest first; one more than a page where there is another. Uses diary_day_date_uk.
     *
     * @param kind null for all @param word to be found in the words, in either case, or null
     */
    List<DiaryEntry> search(Place station, LocalDate from, LocalDate to, DiaryKind kind, String word, int page) {
        TypedQuery<DiaryEntry> query = em.createQuery(
                        "select e from DiaryEntry e join fetch e.day d left join fetch e.strike where d.station = :station"
                                + " and d.date between :from and :to" + (kind == null ? "" : " and e.kind = :kind")
                                + (word == null ? "" : " and lower(e.words) like :word escape '!'")
                                + " order by d.date desc, e.number desc",
                        DiaryEntry.class)
                .setParameter("station", station)
                .setParameter("from", from)
                .setParameter("to", to);
        if (kind != null) query.setParameter("kind", kind);
        if (word != null)
            query.setParameter("word", "%" + word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        return query.setFirstResult(page * PAGE).setMaxResults(PAGE + 1).getResultList();
    }

    /** The diaries of one day of some stations, by station. Uses diary_day_list_ix. */
    Map<Long, DiaryDay> daysOf(List<Place> stations, LocalDate date) {
        Map<Long, DiaryDay> days = new HashMap<>();
        if (stations.isEmpty()) return days;
        em.createQuery("select d from DiaryDay d where d.date = :date and d.station in :stations", DiaryDay.class)
                .setParameter("date", date)
                .setParameter("stations", stations)
                .getResultStream()
                .forEach(day -> days.put(day.station().id(), day));
        return days;
    }

    /** How many drafts of some stations wait since before an hour, by station. Uses diary_draft_waiting_ix. */
    Map<Long, Long> countLate(List<Place> stations, Instant before) {
        Map<Long, Long> late = new HashMap<>();
        if (stations.isEmpty()) return late;
        em.createQuery(
                        "select d.placeId, count(d) from DiaryDraft d where d.entry is null and d.draftedAt < :before"
                                + " and d.placeId in :stations group by d.placeId",
                        Object[].class)
                .setParameter("before", before)
                .setParameter("stations", stations.stream().map(Place::id).toList())
                .getResultStream()
                .forEach(row -> late.put((Long) row[0], (Long) row[1]));
        return late;
    }

    /** Stations under these places that exist on a day, by code: one more than a page where there is another. @param under beginnings of paths */
    List<Place> listStations(List<String> under, LocalDate date, int page) {
        if (under.isEmpty()) return List.of();
        String paths = IntStream.range(0, under.size())
                .mapToObj(i -> "p.path like :under" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
        TypedQuery<Place> query = em.createQuery(
                        "select p from Place p where p.kind = :kind and p.validity.from <= :date"
                                + " and (p.validity.to is null or p.validity.to > :date) and " + paths
                                + " order by p.code",
                        Place.class)
                .setParameter("kind", PlaceKind.STATION)
                .setParameter("date", date)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1);
        for (int i = 0; i < under.size(); i++) query.setParameter("under" + i, under.get(i) + "%");
        return query.getResultList();
    }

    /** Whether this person has noted the day. */
    boolean isReviewed(DiaryDay day, String person) {
        return em.createQuery(
                                "select count(r) from DiaryReview r where r.day = :day and r.person = :person",
                                Long.class)
                        .setParameter("day", day)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** Who has seen a day, in that order, at most 50. */
    List<DiaryReview> listReviews(DiaryDay day) {
        return em.createQuery(
                        "select r from DiaryReview r where r.day = :day order by r.reviewedAt, r.id", DiaryReview.class)
                .setParameter("day", day)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
