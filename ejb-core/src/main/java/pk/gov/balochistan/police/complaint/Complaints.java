package pk.gov.balochistan.police.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.shared.Cnic;
import pk.gov.balochistan.police.shared.Msisdn;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TrackingNumber;
import pk.gov.balochistan.police.shared.Typed;

/** Register of complaints. What a scope does not cover is not there: not in a list, a count, a search or a single read. */
@Dependent
public class Complaints {
    /** A count stops here and is shown as "500+": no query grows with the table. */
    public static final int COUNTED_AT_MOST = 500;

    private static final int LONGEST_PAGE = 25;

    /** A random number never begins with a nought. */
    private static final TrackingNumber NO_NUMBER = new TrackingNumber("000000000000");

    private final EntityManager em;
    private final Clock clock;
    private Scope askedWith;
    private Visibility visibility;

    @Inject
    public Complaints(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    public void add(Complaint complaint) {
        em.persist(complaint);
    }

    /** The complaint's own row goes first: the mapper knows of no order between the two tables. */
    public void addSubjects(List<ComplaintSubject> subjects) {
        if (subjects.isEmpty()) return;
        em.flush();
        subjects.forEach(em::persist);
    }

    /** By number, for the complainant: what it shows is decided by who asks. Uses complaint_number_uk. */
    public Optional<Complaint> find(TrackingNumber number) {
        return em.createQuery("select c from Complaint c where c.number = :number", Complaint.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** One complaint for an officer; "none" and "not yours" are the same answer. @throws RuleViolation refusal.notFound */
    public Complaint require(TrackingNumber number, Scope scope) {
        Visibility visibility = visibility(scope);
        TypedQuery<Complaint> query = em.createQuery(
                "select c from Complaint c where c.number = :number and " + visibility.condition(), Complaint.class);
        visibility.bind(query);
        return query.setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Made once for a list, its count and its piles, which ask with the same scope. */
    private Visibility visibility(Scope scope) {
        if (scope != askedWith) {
            askedWith = scope;
            visibility = Visibility.of(scope, this::placesUnder);
        }
        return visibility;
    }

    private List<Long> placesUnder(String path) {
        return em.createQuery("select p.id from Place p where p.path like :path", Long.class)
                .setParameter("path", path + "%")
                .getResultList();
    }

    public Optional<Complaint> findByIdempotencyKey(String key) {
        return em.createQuery("select c from Complaint c where c.idempotencyKey = :key", Complaint.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<ComplaintSubject> subjectsOf(Complaint complaint) {
        return em.createQuery(
                        "select s from ComplaintSubject s where s.complaintId = :id order by s.id",
                        ComplaintSubject.class)
                .setParameter("id", complaint.id())
                .getResultList();
    }

    /** One page of the list, at most 25 rows. Uses complaint_post_due_ix, complaint_status_due_ix and those of the search. */
    public List<ComplaintRow> list(ComplaintFilter filter, Scope scope, int first, int rows) {
        Conditions conditions = conditions(filter, scope);
        TypedQuery<ComplaintRow> query = em.createQuery(
                "select new pk.gov.balochistan.police.complaint.ComplaintRow(c.number, c.categoryCode, c.channel, c.placeId,"
                        + " case when c.responsibility.sealedTo is null then c.complainant.person.name else null end, c.responsibility.role,"
                        + " c.responsibility.placeId, c.responsibility.assignedTo, c.status, c.filedAt, c.promise.dueAt) from Complaint c where "
                        + conditions.text() + " order by " + filter.sort().order(),
                ComplaintRow.class);
        conditions.bind(query);
        return query.setFirstResult(Math.max(0, first))
                .setMaxResults(Math.min(Math.max(1, rows), LONGEST_PAGE))
                .getResultList();
    }

    /** How many rows the filter has, up to {@link #COUNTED_AT_MOST} and one more. */
    public int countUpToLimit(ComplaintFilter filter, Scope scope) {
        Conditions conditions = conditions(filter, scope);
        TypedQuery<Long> query = em.createQuery("select c.id from Complaint c where " + conditions.text(), Long.class);
        conditions.bind(query);
        return query.setMaxResults(COUNTED_AT_MOST + 1).getResultList().size();
    }

    /** How many cases lie on each pile that has a figure, up to the same limit each. */
    public Map<ComplaintFilter.Box, Integer> countPiles(Scope scope) {
        Map<ComplaintFilter.Box, Integer> figures = new EnumMap<>(ComplaintFilter.Box.class);
        for (ComplaintFilter.Box box : ComplaintFilter.Box.PILES) {
            figures.put(box, countUpToLimit(ComplaintFilter.wholePile(box), scope));
        }
        return figures;
    }

    private Conditions conditions(ComplaintFilter filter, Scope scope) {
        Conditions conditions = new Conditions(visibility(scope));
        pile(filter, scope, conditions);
        if (filter.status() != null) conditions.and("c.status = :status", "status", filter.status());
        if (filter.categoryCode() != null)
            conditions.and("c.categoryCode = :category", "category", filter.categoryCode());
        if (filter.search() != null) search(filter.search(), conditions);
        return conditions;
    }

    private void pile(ComplaintFilter filter, Scope scope, Conditions conditions) {
        if (filter.box() == ComplaintFilter.Box.ALL) return;
        conditions.and("c.status in :open", "open", ComplaintStatus.open());
        switch (filter.box()) {
            case MY_POSTS -> ownPosts(scope, conditions);
            case MINE -> {
                if (scope.belt() == null) conditions.and("1 = 0");
                else conditions.and("c.responsibility.assignedTo = :mine", "mine", scope.belt());
            }
            case OVERDUE -> conditions.and("c.promise.dueAt < :now", "now", clock.instant());
            default -> {}
        }
    }

    private static void ownPosts(Scope scope, Conditions conditions) {
        List<String> each = new ArrayList<>();
        for (HeldPost post : scope.posts()) {
            int i = each.size();
            each.add("(c.responsibility.placeId = :post" + i + " and c.responsibility.role = :postRole" + i + ")");
            conditions.bind("post" + i, post.placeId());
            conditions.bind("postRole" + i, post.role());
        }
        conditions.and(each.isEmpty() ? "1 = 0" : "(" + String.join(" or ", each) + ")");
    }

    /** Twelve or thirteen digits are a number or a CNIC, other long numbers a phone, and words the beginning of a name. */
    private static void search(String typed, Conditions conditions) {
        String digits = Typed.digits(typed);
        if (digits.length() == 12 && digits.startsWith("92")) {
            // A phone with its country, and about one tracking number in a hundred: it may be either.
            conditions.and("(c.complainant.person.phone = :phone or c.number = :number)");
            conditions.bind("phone", Msisdn.parse(digits));
            conditions.bind("number", numberOrNone(digits));
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
            conditions.and("c.complainant.nameKey like :name", "name", key + "%");
        }
    }

    /** The number, or one that no complaint has where the digits are none. */
    private static TrackingNumber numberOrNone(String digits) {
        try {
            return TrackingNumber.parse(digits);
        } catch (RuleViolation onlyAPhone) {
            return NO_NUMBER;
        }
    }

    /** Conditions joined by "and", with what they bind. */
    private static final class Conditions {
        private final StringBuilder text;
        private final Visibility visibility;
        private final Map<String, Object> bound = new LinkedHashMap<>();

        Conditions(Visibility visibility) {
            this.visibility = visibility;
            this.text = new StringBuilder(visibility.condition());
        }

        void and(String condition) {
            text.append(" and ").append(condition);
        }

        void and(String condition, String name, Object value) {
            and(condition);
            bind(name, value);
        }

        void bind(String name, Object value) {
            bound.put(name, value);
        }

        String text() {
            return text.toString();
        }

        void bind(TypedQuery<?> query) {
            visibility.bind(query);
            bound.forEach(query::setParameter);
        }
    }
}
