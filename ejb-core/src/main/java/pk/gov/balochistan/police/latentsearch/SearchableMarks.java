package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.latent.Marking;

/** Which version of a lift may be searched: the last one of an examiner that is of today and has enough minutiae, so that one who keeps a worse version takes no lift out. */
final class SearchableMarks {
    private static final String LAST = "m.seq = (select max(n.seq) from Marking n where n.lift = m.lift and n.origin ="
            + " :examiner and n.minutiae >= :least and n.dpi = m.lift.dpi";

    /** That a marking {@code m} is the last of its lift which the unsolved file looks at: where the region was cut anew, what was marked in it before stays true. */
    private static final String LAST_OF_SCALE = LAST + ")";

    /** That it is the last with the scale and the region of today. */
    static final String LAST_OF_TODAY = LAST
            + " and n.regionX = m.lift.regionX and n.regionY = m.lift.regionY and n.regionWidth = m.lift.regionWidth"
            + " and n.regionHeight = m.lift.regionHeight)";

    private final EntityManager em;

    SearchableMarks(EntityManager em) {
        this.em = em;
    }

    /** Of each lift that was searched and is not identified. Uses latent_lift_state_ix. */
    List<Marking> unsolved() {
        return em.createQuery(
                        "select m from Marking m where m.lift.state in :states and " + LAST_OF_SCALE, Marking.class)
                .setParameter("states", List.of(LiftState.SEARCHED, LiftState.UNSOLVED))
                .setParameter("examiner", Marking.Origin.EXAMINER)
                .setParameter("least", LatentSearches.LEAST_MARKS)
                .getResultList();
    }

    /** Of the next lifts on file, whatever their state, in the order of their rows. Uses latent_lift_pk. @param after the row of the last lift that was read; 0 for none @param most lifts */
    List<Marking> onFile(long after, int most) {
        return em.createQuery(
                        "select m from Marking m join fetch m.lift l where l.id > :after and " + LAST_OF_TODAY
                                + " order by l.id",
                        Marking.class)
                .setParameter("after", after)
                .setParameter("examiner", Marking.Origin.EXAMINER)
                .setParameter("least", LatentSearches.LEAST_MARKS)
                .setMaxResults(most)
                .getResultList();
    }
}
