package pk.gov.balochistan.police.hotlist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.housekeeping.NamedRows;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.personname.NameIndex;
import pk.gov.balochistan.police.personname.NameLikeness;
import pk.gov.balochistan.police.personname.NamedRegister;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Register of the hotlist. A post sees and enters what it or a post below answers for; the Criminal Record Office, which answers for the records of
 * all, sees every entry. A check finds what is in force, whoever it is of.
 */
@Dependent
public class Hotlist implements NamedRows {
    static final int PAGE = 50;
    private static final int MOST_FOUND = 20;
    private static final int MOST_ALIKE = 200;
    private static final int SOON_DAYS = 14;
    private static final String IN_FORCE = "select e from HotlistEntry e where e.control.decision = :confirmed"
            + " and e.withdrawnAt is null and e.firstDay <= :today and e.lastDay >= :today and ";

    private final EntityManager em;
    private final NameIndex names;
    private final FreeNumbers<HotlistNumber> numbers;

    @Inject
    public Hotlist(EntityManager em) {
        this(em, HotlistNumber::random);
    }

    /** @param drawn where numbers come from */
    Hotlist(EntityManager em, Supplier<HotlistNumber> drawn) {
        this.em = em;
        this.names = new NameIndex(em);
        this.numbers = new FreeNumbers<>(drawn, number -> find(number).isPresent());
    }

    /** A number for an entry that is added in this transaction. */
    public HotlistNumber freeNumber() {
        return numbers.next();
    }

    public void add(HotlistEntry entry) {
        em.persist(entry);
        if (entry.person() != null) name(entry);
    }

    private void name(HotlistEntry entry) {
        names.add(
                NamedRegister.HOTLIST,
                entry.id(),
                entry.person().name(),
                entry.person().father());
        entry.named(NameIndex.EDITION);
    }

    /** Lets entries be found by a rule of spelling that changed. Uses hotlist_entry_names_ix. @return how many; 0 when none is left */
    @Override
    public int nameSome(int most) {
        List<HotlistEntry> unnamed = em.createQuery(
                        "select e from HotlistEntry e where e.nameEdition < :edition and e.kind <> :vehicle"
                                + " order by e.nameEdition, e.id",
                        HotlistEntry.class)
                .setParameter("edition", NameIndex.EDITION)
                .setParameter("vehicle", HotlistKind.STOLEN_VEHICLE)
                .setMaxResults(most)
                .getResultList();
        if (unnamed.isEmpty()) return 0;
        names.remove(
                NamedRegister.HOTLIST, unnamed.stream().map(HotlistEntry::id).toList());
        unnamed.forEach(this::name);
        return unnamed.size();
    }

    /** What answers for a CNIC on a day, at most 20. Uses hotlist_entry_cnic_ix. */
    public List<HotlistEntry> inForce(Cnic cnic, LocalDate today) {
        return inForce("e.person.cnic = :sought", cnic, today);
    }

    /** What answers for a plate on a day, at most 20. Uses hotlist_entry_plate_ix. */
    public List<HotlistEntry> inForce(Plate plate, LocalDate today) {
        return inForce("e.vehicle.plate = :sought", plate, today);
    }

    private List<HotlistEntry> inForce(String condition, Object sought, LocalDate today) {
        return em.createQuery(IN_FORCE + condition + " order by e.id", HotlistEntry.class)
                .setParameter("confirmed", Decision.CONFIRMED)
                .setParameter("today", today)
                .setParameter("sought", sought)
                .setMaxResults(MOST_FOUND)
                .getResultList();
    }

    /**
     * Persons in force whose name is like this one, the likest first, at most 20: each a lead and no finding.
     *
     * @param father null where not known @param run of {@link AutomatedFunction#NAME_MATCH}, as a policy permits it
     */
    public List<HotlistEntry> alike(String name, String father, LocalDate today, PolicyRun run) {
        run.requireOf(AutomatedFunction.NAME_MATCH);
        List<Long> owners =
                names.find(NamedRegister.HOTLIST, name, father, MOST_ALIKE).owners();
        if (owners.isEmpty()) return List.of();
        record Alike(HotlistEntry entry, double likeness) {}
        return em.createQuery(IN_FORCE + "e.id in :owners", HotlistEntry.class)
                .setParameter("confirmed", Decision.CONFIRMED)
                .setParameter("today", today)
                .setParameter("owners", owners)
                .getResultStream()
                .map(entry -> new Alike(
                        entry,
                        NameLikeness.of(
                                name,
                                father,
                                entry.person().name(),
                                entry.person().father())))
                .filter(alike -> alike.likeness() >= NameLikeness.ALIKE)
                .sorted((one, other) -> Double.compare(other.likeness(), one.likeness()))
                .limit(MOST_FOUND)
                .map(Alike::entry)
                .toList();
    }

    /** Tells the owner that an entry was met. */
    public void hit(HotlistEntry entry, RunReason asked, Instant at) {
        em.persist(new HotlistHit(entry, asked, at));
    }

    /** @throws RuleViolation refusal.notFound where there is none, or none of the scope's */
    public EntryRow require(HotlistNumber number, Scope scope) {
        return scoped(
                        "select new pk.gov.balochistan.police.hotlist.EntryRow(e, p) from HotlistEntry e, Place p"
                                + " where p.id = e.placeId and e.number = :number and ",
                        "",
                        scope,
                        EntryRow.class)
                .flatMap(query ->
                        query.setParameter("number", number).getResultStream().findFirst())
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Entries of the scope's places, those that end first before others; one more than a page where there is another. @param kind null for all */
    public List<EntryRow> list(Scope scope, HotlistPile pile, HotlistKind kind, LocalDate today, int page) {
        String narrowed = pile.condition() + (kind == null ? "" : " and e.kind = :kind") + " and ";
        return scoped(
                        "select new pk.gov.balochistan.police.hotlist.EntryRow(e, p) from HotlistEntry e, Place p"
                                + " where p.id = e.placeId and " + narrowed,
                        " order by e.lastDay, e.id",
                        scope,
                        EntryRow.class)
                .map(query -> bound(query, pile, kind, today)
                        .setFirstResult(page * PAGE)
                        .setMaxResults(PAGE + 1)
                        .getResultList())
                .orElse(List.of());
    }

    /** How many entries of the scope's places wait for a second person. */
    public int countWaiting(Scope scope, LocalDate today) {
        return scoped(
                        "select count(e) from HotlistEntry e, Place p where p.id = e.placeId and "
                                + HotlistPile.WAITING.condition() + " and ",
                        "",
                        scope,
                        Long.class)
                .map(query -> bound(query, HotlistPile.WAITING, null, today).getSingleResult())
                .orElse(0L)
                .intValue();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, HotlistPile pile, HotlistKind kind, LocalDate today) {
        String condition = pile.condition();
        if (condition.contains(":confirmed")) query.setParameter("confirmed", Decision.CONFIRMED);
        if (condition.contains(":waiting")) query.setParameter("waiting", Decision.WAITING);
        if (condition.contains(":refused")) query.setParameter("refused", Decision.REFUSED);
        if (condition.contains(":today")) query.setParameter("today", today);
        if (condition.contains(":soon")) query.setParameter("soon", today.plusDays(SOON_DAYS));
        if (kind != null) query.setParameter("kind", kind);
        return query;
    }

    /**
     * Hits on entries of the posts themselves, those nobody has seen first, then the latest; one more than a page where there is another. The
     * outcome is the caller's to add.
     */
    public List<HitRow> listHits(Scope scope, int page) {
        return em.createQuery(
                        "select h, p from HotlistHit h join h.entry e, Place p where p.id = e.placeId"
                                + " and e.placeId in :own"
                                + " order by case when h.seenAt is null then 0 else 1 end, h.foundAt desc, h.id desc",
                        Object[].class)
                .setParameter("own", own(scope))
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultStream()
                .map(row -> new HitRow((HotlistHit) row[0], (Place) row[1], null))
                .toList();
    }

    /** How many of them nobody has seen. Uses hotlist_hit_seen_ix. */
    public int countUnseen(Scope scope) {
        return em.createQuery(
                        "select count(h) from HotlistHit h join h.entry e where h.seenAt is null and e.placeId in :own",
                        Long.class)
                .setParameter("own", own(scope))
                .getSingleResult()
                .intValue();
    }

    /** A post above may see an entry and does not see its hits in the owner's stead. @throws RuleViolation refusal.notFound */
    HotlistHit requireHit(HotlistNumber number, String reference, Scope scope) {
        return em.createQuery(
                        "select h from HotlistHit h join h.entry e where e.number = :number and h.reference = :reference"
                                + " and e.placeId in :own",
                        HotlistHit.class)
                .setParameter("number", number)
                .setParameter("reference", reference)
                .setParameter("own", own(scope))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private static List<Long> own(Scope scope) {
        return scope.coversNothing()
                ? List.of(-1L)
                : scope.posts().stream().map(HeldPost::placeId).toList();
    }

    /** The one rule of which entries a post sees, over {@code Place p}; empty where the scope covers nothing. */
    private <T> Optional<TypedQuery<T>> scoped(String select, String order, Scope scope, Class<T> type) {
        if (scope.coversNothing()) return Optional.empty();
        List<HeldPost> posts = scope.posts();
        String under = IntStream.range(0, posts.size())
                .mapToObj(i -> "p.path like :under" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
        TypedQuery<T> query = em.createQuery(select + under + order, type);
        for (int i = 0; i < posts.size(); i++) query.setParameter("under" + i, top(posts.get(i)) + "%");
        return Optional.of(query);
    }

    private static String top(HeldPost post) {
        String path = post.placePath();
        return post.role() == Role.CRO_EXAMINER ? path.substring(0, path.indexOf('/') + 1) : path;
    }

    /** Whether a post may answer for an entry of this place: the same rule. */
    static boolean covers(Scope scope, String path) {
        return scope.posts().stream().anyMatch(post -> path.startsWith(top(post)));
    }

    private Optional<HotlistEntry> find(HotlistNumber number) {
        return em.createQuery("select e from HotlistEntry e where e.number = :number", HotlistEntry.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
