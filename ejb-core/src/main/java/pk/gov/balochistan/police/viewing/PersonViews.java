package pk.gov.balochistan.police.viewing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import pk.gov.balochistan.police.audit.Signatory;

/** Register of look-ups. */
@Dependent
public class PersonViews {
    /** Every how many look-ups of an officer one asks for the whole justification. Source: SECURITY.md T2. */
    public static final int FULL_EVERY = 10;

    /** Within which showing the same again, for the same reason, is the same look-up: a shift, so that no page that is open is closed amid the work. */
    static final Duration SAME = Duration.ofHours(8);

    /** What a database takes in one list. */
    private static final int MOST_AT_ONCE = 500;

    private final EntityManager em;

    @Inject
    public PersonViews(EntityManager em) {
        this.em = em;
    }

    public void add(PersonView view) {
        em.persist(view);
        // A concern refers to the row by its number, of which the mapper knows nothing.
        em.flush();
    }

    /** Several at once. */
    void addAll(List<PersonView> some) {
        some.forEach(em::persist);
        em.flush();
    }

    /** Those of them at which the person did not look this shift, for whatever reason. Uses person_view_person_ix. @param targets as the trail names them */
    List<String> notSeen(Signatory by, List<String> targets, Instant now) {
        Set<String> seen = new HashSet<>();
        for (int from = 0; from < targets.size(); from += MOST_AT_ONCE) {
            em.createQuery(
                            "select v.target from PersonView v where v.person = :person and v.seenAt > :since and"
                                    + " v.target in :targets",
                            String.class)
                    .setParameter("person", by.person())
                    .setParameter("since", now.minus(SAME))
                    .setParameter("targets", targets.subList(from, Math.min(from + MOST_AT_ONCE, targets.size())))
                    .getResultStream()
                    .forEach(seen::add);
        }
        return targets.stream().filter(target -> !seen.contains(target)).toList();
    }

    /** Whether the person looked at it this shift. @param target as the trail names it */
    public boolean hasLooked(Signatory by, String target, Instant now) {
        return notSeen(by, List.of(target), now).isEmpty();
    }

    /** The look-up of this shift of which this one is the same again: by the same person, at the same, for the same reason. Uses person_view_person_ix. */
    public Optional<PersonView> same(PersonView view) {
        return em.createQuery(
                        "select v from PersonView v where v.person = :person and v.seenAt > :since and v.target ="
                                + " :target and v.purpose = :purpose and v.caseReference = :case order by v.seenAt desc",
                        PersonView.class)
                .setParameter("person", view.person())
                .setParameter("since", view.seenAt().minus(SAME))
                .setParameter("target", view.target())
                .setParameter("purpose", view.purpose())
                .setParameter("case", view.caseReference())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The person's last look-up of this shift at something, for which a reason was said. Uses person_view_person_ix. @param target as the trail names it */
    public Optional<PersonView> lastAsked(Signatory by, String target, Instant now) {
        return em.createQuery(
                        "select v from PersonView v where v.person = :person and v.seenAt > :since and v.target ="
                                + " :target and v.purpose <> :notAsked order by v.seenAt desc, v.id desc",
                        PersonView.class)
                .setParameter("person", by.person())
                .setParameter("since", now.minus(SAME))
                .setParameter("target", target)
                .setParameter("notAsked", PersonView.NOT_ASKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether the person's next look-up asks for the whole justification: none of the last nine for which a reason was said had one. Of two at the same moment both may
     * pass; then the one after them is asked. Uses person_view_person_ix.
     */
    public boolean isFullDue(Signatory by) {
        List<PersonView> last = em.createQuery(
                        "select v from PersonView v where v.person = :person and v.purpose <> :notAsked order by"
                                + " v.seenAt desc, v.id desc",
                        PersonView.class)
                .setParameter("person", by.person())
                .setParameter("notAsked", PersonView.NOT_ASKED)
                .setMaxResults(FULL_EVERY - 1)
                .getResultList();
        return last.size() == FULL_EVERY - 1 && last.stream().allMatch(view -> view.justification() == null);
    }

    /** How often the person looked in that time. Uses person_view_person_ix alone. */
    public long count(Signatory by, Instant from, Instant until) {
        return em.createQuery(
                        "select count(v) from PersonView v where v.person = :person and v.seenAt > :from and"
                                + " v.seenAt <= :until",
                        Long.class)
                .setParameter("person", by.person())
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    /** How many look-ups there were since. Uses person_view_seen_ix alone. */
    public long count(Instant since) {
        return em.createQuery("select count(v) from PersonView v where v.seenAt > :since", Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * Look-ups since then, drawn by lot: each moment of that time is as likely, so that what was done at a quiet hour is drawn sooner than
     * what was done in a rush. Uses person_view_seen_ix.
     *
     * What was drawn before is not drawn again, so that what was done in a rush has its turn.
     *
     * @param viewer whose own are left out
     * @param most how many are drawn; fewer come where the same is drawn twice or no other was made
     */
    public List<PersonView> draw(int most, Instant since, Instant now, Signatory viewer, RandomGenerator lot) {
        List<PersonView> drawn = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Instant moment =
                    since.plusMillis(lot.nextLong(Duration.between(since, now).toMillis()));
            em.createQuery(
                            "select v from PersonView v where v.seenAt >= :moment and v.person <> :viewer"
                                    + " and not exists (select c.id from ViewConcern c where c.view = v and c.kind ="
                                    + " :sample) order by v.seenAt, v.id",
                            PersonView.class)
                    .setParameter("moment", moment)
                    .setParameter("viewer", viewer.person())
                    .setParameter("sample", ConcernKind.SAMPLE)
                    .setMaxResults(1)
                    .getResultStream()
                    .filter(view -> !drawn.contains(view))
                    .forEach(drawn::add);
        }
        return drawn;
    }
}
