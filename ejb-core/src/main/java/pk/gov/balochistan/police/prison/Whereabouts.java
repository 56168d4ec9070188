package pk.gov.balochistan.police.prison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * All stays of one person, of whichever records: nobody is in two prisons at a time. It writes nothing, so that what an order would come to can
 * be tried. Not for more than one thread.
 */
public final class Whereabouts {
    private final List<PrisonStay> stays;

    /** @param stays of all records of the person */
    public Whereabouts(List<PrisonStay> stays) {
        this.stays = new ArrayList<>(stays);
    }

    /**
     * A stay that begins.
     *
     * @throws RuleViolation prison.inside, prison.overlaps, prison.dead; prison.struckEntry, prison.beforeOffence, prison.future,
     *     prison.beforeAdmission, prison.releasedFuture
     */
    public PrisonStay admit(long recordId, NewStay entered, CaseStanding standing, Signatory by, Instant at) {
        PrisonStay begun = new PrisonStay(recordId, nextSeq(recordId), entered, standing, by, at);
        requireFree(begun);
        stays.add(begun);
        return begun;
    }

    /** Ends it. @throws RuleViolation prison.struck, prison.released, prison.beforeAdmission, prison.releasedFuture */
    public void release(PrisonStay stay, NewRelease entered, Signatory by, Instant at) {
        stay.release(entered, by, at);
    }

    /**
     * Ends it and begins the next.
     *
     * @return the next @throws RuleViolation prison.samePrison; those of {@link #release} and {@link #admit}
     */
    public PrisonStay transfer(PrisonStay stay, NewTransfer transfer, CaseStanding standing, Signatory by, Instant at) {
        stay.leave(transfer, by, at);
        PrisonStay next = stay.next(nextSeq(stay.recordId()), transfer, standing, by, at);
        requireFree(next);
        stays.add(next);
        return next;
    }

    private void requireFree(PrisonStay begun) {
        for (PrisonStay other : stays) {
            if (other.isStruck()) continue;
            LocalDate from = begun.admittedOn();
            if (other.isOpen() && !from.isBefore(other.admittedOn()))
                throw new RuleViolation("prison.inside", other.admittedOn());
            if (other.cause() == ReleaseCause.DIED && !from.isBefore(other.releasedOn()))
                throw new RuleViolation("prison.dead", other.releasedOn());
            if (begun.overlaps(other)) throw new RuleViolation("prison.overlaps", other.admittedOn());
        }
    }

    private int nextSeq(long recordId) {
        return 1
                + stays.stream()
                        .filter(stay -> stay.recordId() == recordId)
                        .mapToInt(PrisonStay::seq)
                        .max()
                        .orElse(0);
    }

    /** The one under this number of this prison that began on that day or last before it; a struck one only where no other did. */
    public Optional<PrisonStay> under(HeldAt where, LocalDate onOrBefore) {
        return stays.stream()
                .filter(stay ->
                        stay.heldAt().isSameAs(where) && !stay.admittedOn().isAfter(onOrBefore))
                .max((one, other) -> {
                    if (one.isStruck() != other.isStruck()) return one.isStruck() ? -1 : 1;
                    return one.admittedOn().compareTo(other.admittedOn());
                });
    }

    /** The one that is open now; empty while the person is not inside. */
    public Optional<PrisonStay> inside() {
        return stays.stream().filter(PrisonStay::isOpen).findFirst();
    }
}
