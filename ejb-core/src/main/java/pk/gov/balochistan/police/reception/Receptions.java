package pk.gov.balochistan.police.reception;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of how complaints reached the police. Uses complaint_reception_complaint_uk. */
@Dependent
public class Receptions {
    private final EntityManager em;
    private final OpenCourts courts;

    @Inject
    public Receptions(EntityManager em, OpenCourts courts) {
        this.em = em;
        this.courts = courts;
    }

    /**
     * Writes down how a complaint came that was just filed: of a letter, an e-mail, open court and what was taken over; of whatever is told on the spot
     * there is nothing.
     *
     * @param clerk as the trail names them
     * @throws RuleViolation those of {@link NewReception#requireDay}; reception.refusal.court without a session of this clerk
     */
    public void add(Complaint complaint, NewReception how, String clerk) {
        switch (complaint.channel()) {
            case POST, EMAIL, IMPORT -> add(Reception.earlier(complaint, how));
            case OPEN_COURT -> add(Reception.inCourt(
                    complaint,
                    how,
                    courts.findOwn(how.court(), clerk)
                            .orElseThrow(() -> new RuleViolation("reception.refusal.court"))));
            default -> {
                // Filed as it was told.
            }
        }
    }

    /** Its row names the complaint's, which goes first: the mapper knows of no order between the two tables. */
    private void add(Reception reception) {
        em.flush();
        em.persist(reception);
    }

    public Optional<Reception> find(Complaint complaint) {
        return em.createQuery("select r from Reception r where r.complaintId = :complaint", Reception.class)
                .setParameter("complaint", complaint.id())
                .getResultStream()
                .findFirst();
    }
}
