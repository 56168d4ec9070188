package pk.gov.balochistan.police.fir;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.fir.FirDispatch.NewDispatch;
import pk.gov.balochistan.police.fir.FirStatement.NewStatement;
import pk.gov.balochistan.police.fir.special.SpecialAlerts;
import pk.gov.balochistan.police.firrequest.FirNumber;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Register of FIRs. One condition of place and seal stands in every query: a post sees those of the places under its own; a sealed one is hidden
 * from the other officers of its station, as if it did not exist. Who registered it sees it always.
 */
@Dependent
public class Firs {
    /** Rows of a page. */
    public static final int PAGE = 25;

    private static final String FROM = " from Fir f, Place p where p.id = f.placeId and ";
    private static final String SEALED = "exists (select l.firId from FirSeal l where l.firId = f.id)";

    private final EntityManager em;
    private final Places places;
    private final Offences offences;

    @Inject
    public Firs(EntityManager em, Places places, Offences offences) {
        this.em = em;
        this.places = places;
        this.offences = offences;
    }

    /** Whether the book of a year is open. */
    boolean hasBook(long placeId, int year) {
        return !em.createQuery("select b.id from FirBook b where b.placeId = :place and b.year = :year", Long.class)
                .setParameter("place", placeId)
                .setParameter("year", year)
                .getResultList()
                .isEmpty();
    }

    /** Opens the book of a year. Where another opens it at the same moment, the table takes one of them. */
    void openBook(long placeId, int year) {
        if (!hasBook(placeId, year)) em.persist(new FirBook(placeId, year));
    }

    /** The next number, which nobody else gets: the book is locked until this transaction ends, and is as before if it fails. */
    private FirNumber nextNumber(long placeId, int year) {
        return em.createQuery("select b from FirBook b where b.placeId = :place and b.year = :year", FirBook.class)
                .setParameter("place", placeId)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult()
                .next();
    }

    /** Numbers it, locks it, and seals it where a section asks for that. Whoever calls this has asked for the right and the rules. */
    public Fir register(long placeId, NewFir said, Signatory by, Instant at) {
        int year = yearOf(at);
        openBook(placeId, year);
        FirSectionRule.All rules = rulesOf(said.sections());
        Fir fir = new Fir(placeId, nextNumber(placeId, year), said, rules, by, at);
        em.persist(fir);
        if (rules.isSealed()) em.persist(new FirSeal(fir, by, at));
        if (rules.isSpecial()) alert(fir, at);
        return fir;
    }

    /** That it went to the magistrate. @throws RuleViolation firBook.dispatch.sentAt */
    public void dispatch(Fir fir, NewDispatch told, Signatory by, Instant at) {
        em.persist(new FirDispatch(fir, told, by, at));
    }

    /** Adds a supplementary statement. */
    public FirStatement state(Fir fir, NewStatement said, Signatory by, Instant at) {
        FirStatement statement = new FirStatement(fir, lastStatement(fir) + 1, said, by, at);
        em.persist(statement);
        return statement;
    }

    /** Tells the superiors of a special-report case. */
    void alert(Fir fir, Instant at) {
        new SpecialAlerts(em)
                .raise(
                        fir.id(),
                        places.lineageUpwards(places.find(fir.placeId()).orElseThrow()),
                        at);
    }

    /** The calendar year in Pakistan, in which a book is. */
    static int yearOf(Instant at) {
        return LocalDate.ofInstant(at, Texts.PAKISTAN).getYear();
    }

    void add(Object part) {
        em.persist(part);
    }

    FirSectionRule.All rulesOf(Collection<String> codes) {
        return new FirSectionRule.All(
                em.createQuery("select r from FirSectionRule r where r.code in :codes", FirSectionRule.class)
                        .setParameter("codes", codes)
                        .getResultList());
    }

    public FirRecordingRule recordingRule() {
        return em.find(FirRecordingRule.class, "any");
    }

    /** @throws RuleViolation refusal.notFound where there is none, or none of the scope's */
    Fir require(FirKey key, Scope scope, Signatory reader) {
        Map<String, Object> bound = new LinkedHashMap<>();
        TypedQuery<Fir> query = em.createQuery(
                "select f" + FROM + visible(scope, reader, bound)
                        + " and p.code = :station and f.year = :year and f.serial = :serial",
                Fir.class);
        bound.forEach(query::setParameter);
        return query.setParameter("station", key.stationCode())
                .setParameter("year", key.number().year())
                .setParameter("serial", key.number().serial())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Special-report cases of which the reader's posts have yet to take note, the latest first, at most a page. */
    List<FirRow> listAlerts(Scope scope, Signatory reader) {
        List<Long> waiting = new SpecialAlerts(em).waiting(scope, PAGE);
        if (waiting.isEmpty()) return List.of();
        Map<String, Object> bound = new LinkedHashMap<>();
        bound.put("waiting", waiting);
        return rows(found("f.id in :waiting and " + visible(scope, reader, bound), bound, 0));
    }

    /** The latest first; one more than a page where there is another. Uses fir_place_ix, fir_registered_ix or fir_number_uk. @param page counted from 0 */
    List<FirRow> list(FirFilter filter, Scope scope, Signatory reader, int page) {
        Map<String, Object> bound = bound(filter);
        List<String> all = new ArrayList<>(filter.conditions());
        all.add(visible(scope, reader, bound));
        String where = all.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" and "));
        return rows(found(where, bound, page));
    }

    private List<Object[]> found(String where, Map<String, Object> bound, int page) {
        TypedQuery<Object[]> query = em.createQuery(
                "select f.id, p, f.year, f.serial, f.registeredAt, f.special" + FROM + where
                        + " order by f.registeredAt desc, f.id desc",
                Object[].class);
        bound.forEach(query::setParameter);
        return query.setFirstResult(page * PAGE).setMaxResults(PAGE + 1).getResultList();
    }

    /** Without the narratives, which are long. */
    private List<FirRow> rows(List<Object[]> found) {
        List<Long> ids = found.stream().map(row -> (Long) row[0]).toList();
        Map<Long, List<String>> standing = standing(ids);
        Map<String, Offence> named = offences.byCodes(
                standing.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        Set<Long> sealed = among("select l.firId from FirSeal l where l.firId in :ids", ids);
        Set<Long> sent = among("select d.firId from FirDispatch d where d.firId in :ids", ids);
        return found.stream()
                .map(row -> new FirRow(
                        (Place) row[1],
                        new FirNumber((Integer) row[3], (Integer) row[2]),
                        (Instant) row[4],
                        (Boolean) row[5],
                        sealed.contains(row[0]),
                        sent.contains(row[0]),
                        standing.getOrDefault(row[0], List.of()).stream()
                                .map(named::get)
                                .toList()))
                .toList();
    }

    private Set<Long> among(String question, List<Long> ids) {
        if (ids.isEmpty()) return Set.of();
        return new HashSet<>(
                em.createQuery(question, Long.class).setParameter("ids", ids).getResultList());
    }

    private static Map<String, Object> bound(FirFilter filter) {
        Map<String, Object> bound = new LinkedHashMap<>();
        bound.put("station", filter.stationCode());
        bound.put("year", filter.year());
        bound.put("serial", filter.serial());
        bound.put("section", filter.section());
        bound.put("from", filter.from() == null ? null : begin(filter.from()));
        bound.put("to", filter.to() == null ? null : begin(filter.to().plusDays(1)));
        bound.values().removeIf(value -> value == null);
        return bound;
    }

    private static Object begin(LocalDate day) {
        return day.atStartOfDay(Texts.PAKISTAN).toInstant();
    }

    /** Codes of the sections that stand, in their order, in one query. */
    private Map<Long, List<String>> standing(List<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery(
                        "select s.fir.id, s.code from FirSection s where s.fir.id in :ids and not exists"
                                + " (select k.why from FirSectionStrike k where k.section = s) order by s.seq",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** The one rule of which FIRs a reader sees. @param bound takes what it binds */
    private String visible(Scope scope, Signatory reader, Map<String, Object> bound) {
        List<String> each = new ArrayList<>();
        for (HeldPost post : scope.posts()) {
            int i = each.size();
            String under = "f.placeId in :under" + i;
            bound.put("under" + i, places.idsUnder(post.placePath()));
            if (post.role() == Role.STATION_OFFICER) {
                bound.put("reader", reader.person());
                under += " and (f.registeredPerson = :reader or not " + SEALED + ")";
            }
            each.add("(" + under + ")");
        }
        return each.isEmpty() ? "1 = 0" : "(" + String.join(" or ", each) + ")";
    }

    boolean isSealed(Fir fir) {
        return em.find(FirSeal.class, fir.id()) != null;
    }

    /** In their order; at most 500. Uses fir_statement_uk. */
    List<FirStatement> statements(Fir fir) {
        return em.createQuery("select s from FirStatement s where s.firId = :fir order by s.seq", FirStatement.class)
                .setParameter("fir", fir.id())
                .setMaxResults(500)
                .getResultList();
    }

    private int lastStatement(Fir fir) {
        return Optional.ofNullable(
                        em.createQuery("select max(s.seq) from FirStatement s where s.firId = :fir", Integer.class)
                                .setParameter("fir", fir.id())
                                .getSingleResult())
                .orElse(0);
    }

    Optional<FirDispatch> dispatch(Fir fir) {
        return em.createQuery("select d from FirDispatch d where d.firId = :fir", FirDispatch.class)
                .setParameter("fir", fir.id())
                .getResultStream()
                .findFirst();
    }
}
