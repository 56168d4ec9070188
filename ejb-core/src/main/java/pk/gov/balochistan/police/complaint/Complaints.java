package pk.gov.balochistan.police.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of complaints. What a scope does not cover is not there. */
@Dependent
public class Complaints {
    private final EntityManager em;
    private final Places places;
    private final FreeNumbers<TrackingNumber> numbers;
    private final Map<TrackingNumber, Complaint> ahead = new HashMap<>();

    @Inject
    public Complaints(EntityManager em, Clock clock) {
        this(em, clock, TrackingNumber::random);
    }

    /** @param drawn where tracking numbers come from */
    Complaints(EntityManager em, Clock clock, Supplier<TrackingNumber> drawn) {
        this.em = em;
        this.places = new Places(em, clock);
        this.numbers = new FreeNumbers<>(drawn, this::isTaken);
    }

    /** A number for a complaint that is added in this transaction. Uses complaint_number_uk. */
    public TrackingNumber freeNumber() {
        return numbers.next();
    }

    private boolean isTaken(TrackingNumber number) {
        return em.createQuery("select count(c) from Complaint c where c.number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
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

    /**
     * Reads at once, with their timelines and the places of their posts, what {@link #find} will be asked for in this transaction.
     *
     * @param asked at most 500
     */
    public void readAhead(Collection<TrackingNumber> asked) {
        if (asked.isEmpty()) return;
        List<Complaint> found = em.createQuery("select c from Complaint c where c.number in :numbers", Complaint.class)
                .setParameter("numbers", asked)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.timeline")
                .getResultList();
        found.forEach(complaint -> ahead.put(complaint.number(), complaint));
        places.readAhead(found.stream()
                .map(complaint -> complaint.responsibility().placeId())
                .distinct()
                .toList());
    }

    /** By number, for the complainant: what it shows is decided by who asks. Uses complaint_number_uk. */
    public Optional<Complaint> find(TrackingNumber number) {
        if (ahead.containsKey(number)) return Optional.of(ahead.get(number));
        return em.createQuery("select c from Complaint c where c.number = :number", Complaint.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** One complaint for an officer; "none" and "not yours" are the same answer. @throws RuleViolation refusal.notFound */
    public Complaint require(TrackingNumber number, Scope scope) {
        Visibility visibility = Visibility.of(scope, places::idsUnder);
        TypedQuery<Complaint> query = em.createQuery(
                "select c from Complaint c where c.number = :number and " + visibility.condition(), Complaint.class);
        visibility.bind(query);
        return query.setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Which of these forms or texts were filed before. Uses complaint_idempotency_uk. @param keys at most 500 */
    public List<String> filedAmong(List<String> keys) {
        if (keys.isEmpty()) return List.of();
        return em.createQuery(
                        "select c.filing.idempotencyKey from Complaint c where c.filing.idempotencyKey in :keys",
                        String.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    public Optional<Complaint> findByIdempotencyKey(String key) {
        return em.createQuery("select c from Complaint c where c.filing.idempotencyKey = :key", Complaint.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
