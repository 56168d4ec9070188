package pk.gov.balochistan.police.recall;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.printexchange.ReleaseNumber;

/** Tells other offices that prints which they were given have lost their ground. */
@Stateless
public class RecallDesk {
    @Inject
    Recalls recalls;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** One more than a page of 50 where there is another. */
    @Permit(Permission.PRINT_DESTROY)
    public List<Recalled> list(RecallPile pile, int page) {
        return recalls.list(pile, page);
    }

    /** For the first page: how many are open, up to 51; it names nobody. */
    @Permit(value = Permission.PRINT_DESTROY, audited = false)
    public int countOpen() {
        return recalls.countOpen();
    }

    /** @throws pk.gov.balochistan.police.shared.RuleViolation refusal.notFound, also where the ground of the prints stands */
    @Permit(Permission.PRINT_DESTROY)
    public Recalled open(ReleaseNumber number) {
        return recalls.require(number);
    }

    /** What stands in the letter to the office. @throws pk.gov.balochistan.police.shared.RuleViolation refusal.notFound */
    @Permit(Permission.PRINT_DESTROY)
    public Recalled letter(ReleaseNumber number) {
        return recalls.require(number);
    }

    /** @throws pk.gov.balochistan.police.shared.RuleViolation refusal.notFound; those of {@link Recalls#tell} */
    @Permit(Permission.PRINT_DESTROY)
    public void tell(ReleaseNumber number, NewTelling told) {
        recalls.tell(recalls.require(number), told, signatory(), clock.instant());
    }

    /** @throws pk.gov.balochistan.police.shared.RuleViolation refusal.notFound; those of {@link Recalls#confirm} */
    @Permit(Permission.PRINT_DESTROY)
    public void confirm(ReleaseNumber number, NewReceipt receipt) {
        recalls.confirm(recalls.require(number), receipt, signatory(), clock.instant());
    }

    private Signatory signatory() {
        return Signatory.of(callers.current());
    }
}
