package pk.gov.balochistan.police.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import pk.gov.balochistan.police.shared.KeyRing;

/** Register of the trail: adds signed rows in the transaction of what they record. No audit row, no data. */
@Dependent
public class AuditTrail {
    private final EntityManager em;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    public AuditTrail(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
    }

    /** Adds a row and writes it at once: a row only persisted was seen to be lost when an outer transaction rolled back. */
    public AuditEntry add(Caller caller, String action, Outcome outcome, AuditNote note) {
        AuditEntry entry = addUnflushed(caller, action, outcome, note);
        em.flush();
        return entry;
    }

    /** Adds a row that the caller's own commit will write: for batches, which flush once. */
    public AuditEntry addUnflushed(Caller caller, String action, Outcome outcome, AuditNote note) {
        AuditEntry entry = new AuditEntry(clock.instant(), caller, action, outcome, note);
        em.persist(entry);
        entry.sign(keys);
        em.persist(new AuditPending(entry.id()));
        return entry;
    }

    /** Whom somebody looked for, as the trail names it: the same for the same digits or words; null when nobody in particular. */
    public String pseudonymOfSought(String sought) {
        if (sought == null) return null;
        return sought.matches("\\d{13}") ? pseudonymOfCnic(sought) : "sought#" + keys.pseudonym("sought", sought);
    }

    /** A CNIC as the trail names it: the same for the same number, and unreadable without the key. */
    public String pseudonymOfCnic(String digits) {
        return "cnic#" + keys.pseudonym("cnic", digits);
    }
}
