package pk.gov.balochistan.police.printtaking;

import java.time.LocalDate;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.law.RigorousYear;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * On what ground prints are taken. Source: Identification of Prisoners Act 1920, section 3 (convicts), 4 (arrested) and 5 (a
 * magistrate's order).
 *
 * @param offenceSeq the entry of the record that it is about, from 1
 * @param court who ordered it, 3 to 120 characters; null unless ordered
 * @param orderNumber 1 to 60 characters; null unless ordered
 * @param orderOn the day of the order; null unless ordered
 */
public record Ground(Standing standing, int offenceSeq, String court, String orderNumber, LocalDate orderOn)
        implements Detailed {
    /** @throws RuleViolation prints.ground.none, prints.order.court, prints.order.number, prints.order.day */
    public Ground {
        if (standing == null) throw new RuleViolation("prints.ground.none");
        boolean ordered = standing == Standing.ORDERED;
        court = ordered ? Typed.within(court, 3, 120, "prints.order.court") : null;
        orderNumber = ordered ? Typed.within(orderNumber, 1, 60, "prints.order.number") : null;
        if (ordered && orderOn == null) throw new RuleViolation("prints.order.day");
        if (!ordered) orderOn = null;
    }

    /**
     * Whether prints may be taken on it today.
     *
     * @param offence the section of the entry
     * @param isCleared whether the case ended without a conviction, or the entry was sealed
     * @param isConvicted whether it ended with one
     * @throws RuleViolation prints.ground.never, .cleared, .notConvicted, .tooSlight, .unknown; prints.order.future
     */
    public void requireLawful(Offence offence, boolean isCleared, boolean isConvicted, LocalDate today) {
        if (!standing.isGround()) throw new RuleViolation("prints.ground.never", standing);
        if (isCleared) throw new RuleViolation("prints.ground.cleared");
        if (standing == Standing.ORDERED) {
            if (orderOn.isAfter(today)) throw new RuleViolation("prints.order.future");
            return;
        }
        if (standing == Standing.CONVICTED && !isConvicted) throw new RuleViolation("prints.ground.notConvicted");
        RigorousYear year = offence.rigorousYear();
        if (year == RigorousYear.NO) throw new RuleViolation("prints.ground.tooSlight", offence.citation());
        if (year == RigorousYear.UNKNOWN) throw new RuleViolation("prints.ground.unknown", offence.citation());
    }

    @Override
    public String auditDetail() {
        String order = standing == Standing.ORDERED ? ", " + court + " " + orderNumber + " of " + orderOn : "";
        return standing + ", entry " + offenceSeq + order;
    }
}
