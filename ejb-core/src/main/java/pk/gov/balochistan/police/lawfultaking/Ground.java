package pk.gov.balochistan.police.lawfultaking;

import java.time.LocalDate;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.law.RigorousYear;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * On what ground prints or photographs are taken. Source: Identification of Prisoners Act 1920, section 3 (convicts), 4 (arrested: prints
 * alone) and 5 (a magistrate's order).
 *
 * @param offenceSeq the entry of the record that it is about, from 1
 * @param court who ordered it, 3 to 120 characters; null unless ordered
 * @param orderNumber 1 to 60 characters; null unless ordered
 * @param orderOn the day of the order; null unless ordered
 */
public record Ground(Standing standing, int offenceSeq, String court, String orderNumber, LocalDate orderOn)
        implements Detailed {
    /** @throws RuleViolation taking.ground.none, taking.order.court, taking.order.number, taking.order.day */
    public Ground {
        if (standing == null) throw new RuleViolation("taking.ground.none");
        boolean ordered = standing == Standing.ORDERED;
        court = ordered ? Typed.within(court, 3, 120, "taking.order.court") : null;
        orderNumber = ordered ? Typed.within(orderNumber, 1, 60, "taking.order.number") : null;
        if (ordered && orderOn == null) throw new RuleViolation("taking.order.day");
        if (!ordered) orderOn = null;
    }

    /**
     * Whether it may be taken on this ground today.
     *
     * @param offence the section of the entry
     * @param isClosed whether the case ended without a conviction, or the entry was sealed or struck
     * @param isConvicted whether it ended with one
     * @throws RuleViolation taking.ground.never, .arrested, .cleared, .notConvicted, .tooSlight, .unknown; taking.order.future
     */
    public void requireLawful(Taking what, Offence offence, boolean isClosed, boolean isConvicted, LocalDate today) {
        if (!standing.isGround()) throw new RuleViolation("taking.ground.never", standing);
        if (standing == Standing.ARRESTED && what == Taking.PHOTOGRAPHS)
            throw new RuleViolation("taking.ground.arrested");
        if (isClosed) throw new RuleViolation("taking.ground.cleared");
        if (standing == Standing.ORDERED) {
            if (orderOn.isAfter(today)) throw new RuleViolation("taking.order.future");
            return;
        }
        if (standing == Standing.CONVICTED && !isConvicted) throw new RuleViolation("taking.ground.notConvicted");
        RigorousYear year = offence.rigorousYear();
        if (year == RigorousYear.NO) throw new RuleViolation("taking.ground.tooSlight", offence.citation());
        if (year == RigorousYear.UNKNOWN) throw new RuleViolation("taking.ground.unknown", offence.citation());
    }

    /**
     * Whether it can have been taken of the person on this day: of a convict from the conviction on, of nobody before the offence or the order.
     *
     * @param occurredOn the day of the offence
     * @param decidedOn the day of the outcome; null where there is none
     * @throws RuleViolation taking.day.future, taking.day.early
     */
    public void requireDay(LocalDate takenOn, LocalDate occurredOn, LocalDate decidedOn, LocalDate today) {
        if (takenOn.isAfter(today)) throw new RuleViolation("taking.day.future");
        LocalDate since = standing == Standing.CONVICTED && decidedOn != null ? decidedOn : occurredOn;
        LocalDate first = orderOn == null || orderOn.isBefore(since) ? since : orderOn;
        if (takenOn.isBefore(first)) throw new RuleViolation("taking.day.early", first);
    }

    @Override
    public String auditDetail() {
        String order = standing == Standing.ORDERED ? ", " + court + " " + orderNumber + " of " + orderOn : "";
        return standing + ", entry " + offenceSeq + order;
    }
}
