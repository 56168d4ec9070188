package pk.gov.balochistan.police.worklist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;

/** Complaints as a desk sees them: listed, searched and counted. What a scope does not cover is in none of it. */
@Dependent
public class ComplaintLists {
    /** A count stops here and is shown as "500+": no query grows with the table. */
    public static final int COUNTED_AT_MOST = 500;

    private static final int LONGEST_PAGE = 25;

    /** A random number never begins with a nought. */
    private static final TrackingNumber NO_NUMBER = new TrackingNumber("000000000000");

    private final EntityManager em;
    private final Clock clock;
    private final Places places;
    private Scope askedWith;
    private Visibility visibility;

    @Inject
    public ComplaintLists(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.places = new Places(em, clock);
    }

    /** One page of the list, at most 25 rows. Uses complaint_open_due_ix, complaint_post_due_ix and those of the search. */
    public List<ComplaintRow> list(ComplaintFilter filter, Scope scope, int first, int rows) {
        return alarmsFirst(
                () -> conditions(filter, scope), filter, scope, first, Math.min(Math.max(1, rows), LONGEST_PAGE));
    }

    /**
     * The same page of a list that was found to its end, by what was found. In the order of an index PostgreSQL would read on to the
     * end of all cases for a row that is not there, where it expects more than a post may see.
     *
     * @param found all of the list, as {@link #findUpToLimit} gave it in this transaction, at most {@link #COUNTED_AT_MOST}
     */
    List<ComplaintRow> listOfFew(List<Long> found, ComplaintFilter filter, Scope scope, int first, int rows) {
        return few(found, filter, scope, first, Math.min(Math.max(1, rows), LONGEST_PAGE));
    }

    /** The list as far as it is counted, to be taken away. */
    public List<ComplaintRow> listToLimit(ComplaintFilter filter, Scope scope) {
        List<Long> found = findUpToLimit(filter, scope);
        return found.size() <= COUNTED_AT_MOST
                ? few(found, filter, scope, 0, COUNTED_AT_MOST)
                : alarmsFirst(() -> conditions(filter, scope), filter, scope, 0, COUNTED_AT_MOST);
    }

    private List<ComplaintRow> few(List<Long> found, ComplaintFilter filter, Scope scope, int first, int most) {
        if (found.isEmpty()) return List.of();
        return alarmsFirst(
                () -> {
                    Conditions conditions = conditions(filter, scope);
                    conditions.and("c.id in :found", "found", found);
                    return conditions;
                },
                filter,
                scope,
                first,
                most);
    }

    /**
     * In the order of what is due, alarms that nobody has answered stand before all else, the longest first. They are few, and are found
     * by themselves: no index has the rest in its order behind them, and asked for together with what is open H2 reads all of that.
     */
    private List<ComplaintRow> alarmsFirst(
            Supplier<Conditions> asked, ComplaintFilter filter, Scope scope, int first, int most) {
        String order = filter.order(scope);
        List<Long> standing = filter.hasAlarmsFirst() ? listAlarmed() : List.of();
        if (standing.isEmpty()) return rows(asked.get(), order, first, most);
        List<ComplaintRow> alarmed =
                rows(and(asked, "c.id in :standing", standing), ComplaintFilter.OF_ALARMS, 0, COUNTED_AT_MOST);
        List<ComplaintRow> page = new ArrayList<>(
                alarmed.stream().skip(Math.max(0, first)).limit(most).toList());
        int missing = most - page.size();
        if (missing > 0)
            page.addAll(rows(and(asked, "c.id not in :standing", standing), order, first - alarmed.size(), missing));
        return page;
    }

    private static Conditions and(Supplier<Conditions> asked, String condition, List<Long> standing) {
        Conditions conditions = asked.get();
        conditions.and(condition, "standing", standing);
        return conditions;
    }

    /** Of the whole force, whoever may see them. Uses complaint_danger_ix. */
    private List<Long> listAlarmed() {
        return em.createQuery(
                        "select c.id from Complaint c where c.complainant.dangerAt > :never order by "
                                + ComplaintFilter.OF_ALARMS,
                        Long.class)
                .setParameter("never", Instant.EPOCH)
                .setMaxResults(COUNTED_AT_MOST)
                .getResultList();
    }

    private List<ComplaintRow> rows(Conditions conditions, String order, int first, int most) {
        TypedQuery<ComplaintRow> query = em.createQuery(
                "select new pk.gov.balochistan.police.worklist.ComplaintRow(c.number, c.categoryCode, c.filing.channel, c.placeId,"
                        + " case when c.responsibility.sealedTo is null then c.complainant.person.name else null end, c.responsibility.role,"
                        + " c.responsibility.placeId, c.responsibility.assignedTo, c.status, c.filing.at, c.promise.dueAt, c.promise.timesEscalated,"
                        + " c.closing.closedBy, c.closing.timesReopened, c.complainant.dangerAt) from Complaint c where "
                        + conditions.text() + " order by " + order,
                ComplaintRow.class);
        conditions.bind(query);
        return query.setFirstResult(Math.max(0, first)).setMaxResults(most).getResultList();
    }

    /** Those of some rows whose complainant wrote or gave something that nobody who answers has read. Uses citizen_message_case_ix. */
    public Set<TrackingNumber> listWithNewWord(List<ComplaintRow> rows) {
        if (rows.isEmpty()) return Set.of();
        return em.createQuery(
                        "select distinct c.number from Complaint c, CitizenMessage m where m.complaintId = c.id"
                                + " and m.readAt is null and c.number in :numbers",
                        TrackingNumber.class)
                .setParameter("numbers", rows.stream().map(ComplaintRow::number).toList())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** How many rows the filter has, up to {@link #COUNTED_AT_MOST} and one more. */
    public int countUpToLimit(ComplaintFilter filter, Scope scope) {
        return findUpToLimit(filter, scope).size();
    }

    /** Those rows themselves, by number of the row, in no order. */
    List<Long> findUpToLimit(ComplaintFilter filter, Scope scope) {
        Conditions conditions = conditions(filter, scope);
        // What is open is counted in the list's order: else PostgreSQL expects it all over the table, where the old and
        // ended lie first.
        String order = filter.isOpenOnly() ? " order by " + filter.order(scope) : "";
        TypedQuery<Long> query =
                em.createQuery("select c.id from Complaint c where " + conditions.text() + order, Long.class);
        conditions.bind(query);
        return query.setMaxResults(COUNTED_AT_MOST + 1).getResultList();
    }

    /**
     * The figures on the piles, each up to {@link #COUNTED_AT_MOST} and one more: in one query where no more than that is open.
     * Where more is, that query still holds what is due first, and so all that is overdue; the other piles are then counted each
     * by itself, since the mapper's language has no words that bound the parts of one query.
     */
    Map<Box, Integer> countPiles(Scope scope) {
        List<Object[]> open = listOpenByPile(scope);
        boolean isWhole = open.size() <= COUNTED_AT_MOST;
        Map<Box, Integer> figures = new EnumMap<>(Box.class);
        for (int i = 0; i < Box.OPEN_PILES.size(); i++) {
            int column = i;
            Box pile = Box.OPEN_PILES.get(i);
            if (isWhole || pile == Box.OPEN || pile == Box.OVERDUE)
                figures.put(pile, (int)
                        open.stream().filter(row -> row[column] != null).count());
            else figures.put(pile, countUpToLimit(ComplaintFilter.whole(pile), scope));
        }
        figures.put(Box.WITHOUT_WORD, countUpToLimit(ComplaintFilter.whole(Box.WITHOUT_WORD), scope));
        return figures;
    }

    /** Open cases, first due first, up to the limit and one more: a column a pile, with a word where the case lies on it, else null. */
    private List<Object[]> listOpenByPile(Scope scope) {
        Conditions conditions = new Conditions(visibility(scope));
        conditions.and("c.promise.open = true");
        String columns = Box.OPEN_PILES.stream()
                .map(pile -> pile(pile, scope, conditions)
                        .map(condition -> "case when " + condition + " then c.categoryCode else null end")
                        .orElse("c.categoryCode"))
                .collect(Collectors.joining(", "));
        TypedQuery<Object[]> query = em.createQuery(
                "select " + columns + " from Complaint c where " + conditions.text() + " order by "
                        + ComplaintFilter.whole(Box.OPEN).order(scope),
                Object[].class);
        conditions.bind(query);
        return query.setMaxResults(COUNTED_AT_MOST + 1).getResultList();
    }

    /** What the list asks with this filter; the figures ask the very same. */
    Conditions conditions(ComplaintFilter filter, Scope scope) {
        if (filter.isOfOneNumber()) return ofNumber(filter, scope);
        boolean ownPosts = filter.box() == Box.MY_POSTS;
        Conditions conditions = new Conditions(ownPosts ? Visibility.ofOwnPosts(scope) : visibility(scope));
        if (filter.asksOfOpen()) conditions.and("c.promise.open = true");
        if (!ownPosts) pile(filter.box(), scope, conditions).ifPresent(conditions::and);
        if (filter.status() != null) conditions.and("c.status = :status", "status", filter.status());
        if (filter.categoryCode() != null)
            conditions.and("c.categoryCode = :category", "category", filter.categoryCode());
        if (filter.search() != null) search(filter.search(), conditions);
        narrowed().add(filter.narrowing(), conditions);
        return conditions;
    }

    /** A whole number finds its case wherever it stands, if the scope covers it: no pile and no part of a filter is asked. */
    private Conditions ofNumber(ComplaintFilter filter, Scope scope) {
        Conditions conditions = new Conditions(visibility(scope));
        search(filter.search(), conditions);
        return conditions;
    }

    /** Made once for a list, its count and its piles, which ask with the same scope. */
    private Visibility visibility(Scope scope) {
        if (scope != askedWith) {
            askedWith = scope;
            visibility = Visibility.of(scope, places::idsUnder);
        }
        return visibility;
    }

    /** As of now. */
    Narrowed narrowed() {
        return new Narrowed(places, clock.instant());
    }

    /** What a pile asks besides being open, if anything; what it binds is bound in the conditions. */
    private Optional<String> pile(Box box, Scope scope, Conditions conditions) {
        return switch (box) {
            case MY_POSTS -> Optional.of(ownPosts(scope, conditions));
            case MINE -> Optional.of(allocatedTo(scope.belt(), conditions));
            case OVERDUE -> narrowed().ofOpen(Figure.OVERDUE, conditions);
            case WITHOUT_WORD -> {
                conditions.bind("nobody", ClosedBy.NOBODY);
                yield Optional.of("c.closing.closedBy = :nobody");
            }
            case OPEN, ALL -> Optional.empty();
        };
    }

    private static String allocatedTo(BeltNumber belt, Conditions conditions) {
        if (belt == null) return Visibility.NOTHING;
        conditions.bind("mine", belt);
        return "c.responsibility.assignedTo = :mine";
    }

    private static String ownPosts(Scope scope, Conditions conditions) {
        List<String> each = new ArrayList<>();
        for (HeldPost post : scope.posts())
            each.add("(" + Visibility.answeredFor(post, each.size(), conditions::bind) + ")");
        return each.isEmpty() ? Visibility.NOTHING : "(" + String.join(" or ", each) + ")";
    }

    /** Twelve or thirteen digits are a number or a CNIC, other long numbers a phone, and words the beginning of a name. */
    private static void search(String typed, Conditions conditions) {
        String digits = Typed.digits(typed);
        if (digits.length() == 12 && digits.startsWith("92")) {
            // A phone with its country, and about one tracking number in a hundred: it may be either.
            conditions.and("(c.complainant.person.phone = :phone or c.number = :number)");
            conditions.bind("phone", Msisdn.parse(digits));
            conditions.bind("number", TrackingNumber.find(digits).orElse(NO_NUMBER));
        } else if (digits.length() == 12) {
            conditions.and("c.number = :number", "number", TrackingNumber.parse(digits));
        } else if (digits.length() == 13) {
            conditions.and("c.complainant.person.cnic = :cnic", "cnic", Cnic.parse(digits));
        } else if (digits.length() >= 8) {
            conditions.and("c.complainant.person.phone = :phone", "phone", Msisdn.parse(typed));
        } else {
            // A sealed complaint is not found by its complainant's name.
            conditions.and("c.responsibility.sealedTo is null");
            String key = Typed.line(typed).toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
            if (key.isEmpty()) conditions.and(Visibility.NOTHING);
            else conditions.and("c.complainant.nameKey like :name", "name", key + "%");
        }
    }
}
