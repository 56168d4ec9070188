package pk.gov.balochistan.police.arrayshowing;

import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Whether an officer can show an array without knowing which photograph is the suspect's. Whoever sealed it cannot; nor can whoever ever
 * entered, changed, photographed or looked at the suspect's record, as the trail and the register of look-ups tell, or showed another array of
 * the same suspect: who is in both is soon seen. Whoever shows one and knows lets the witness see it, willing or not.
 */
final class Impartiality {
    private final EntityManager em;

    Impartiality(EntityManager em) {
        this.em = em;
    }

    /**
     * @param suspect all records of the suspect's person
     * @throws RuleViolation arrays.show.own for whoever sealed it, arrays.show.knows for whoever has had to do with the suspect's record
     */
    void require(ArrayShowing showing, List<CriminalRecord> suspect, Signatory officer) {
        if (showing.array().isOf(officer)) throw new RuleViolation("arrays.show.own");
        List<String> targets = suspect.stream().map(CriminalRecord::auditTarget).toList();
        boolean entered = suspect.stream().anyMatch(record -> record.enteredBy().equals(officer.actor()));
        if (entered
                || isInTrail(targets, officer)
                || hasLooked(targets, officer)
                || showedAnother(showing, suspect, officer)) throw new RuleViolation("arrays.show.knows");
    }

    /** Uses array_begun_shown_ix. */
    private boolean showedAnother(ArrayShowing showing, List<CriminalRecord> suspect, Signatory officer) {
        return !em.createQuery(
                        "select b.showingId from BegunShowing b, ArrayShowing s, ArrayMember m where b.shownPerson = :officer"
                                + " and s.id = b.showingId and s.array <> :array and m.arrayId = s.array.id and m.seq = 1"
                                + " and m.recordId in :suspect",
                        Long.class)
                .setParameter("officer", officer.person())
                .setParameter("array", showing.array())
                .setParameter(
                        "suspect", suspect.stream().map(CriminalRecord::id).toList())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Uses audit_entry_target_ix. */
    private boolean isInTrail(List<String> targets, Signatory officer) {
        return !em.createQuery(
                        "select a.id from AuditEntry a where a.target in :targets and a.actor = :actor and a.outcome = :ok",
                        Long.class)
                .setParameter("targets", targets)
                .setParameter("actor", officer.actor())
                .setParameter("ok", Outcome.OK)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** By another account of the officer, too. Uses person_view_person_ix. */
    private boolean hasLooked(List<String> targets, Signatory officer) {
        return !em.createQuery(
                        "select v.id from PersonView v where v.person = :person and v.target in :targets", Long.class)
                .setParameter("person", officer.person())
                .setParameter("targets", targets)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
