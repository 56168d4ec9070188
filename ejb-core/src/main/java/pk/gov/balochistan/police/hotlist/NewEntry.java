package pk.gov.balochistan.police.hotlist;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Sought;

/**
 * An entry as it is proposed.
 *
 * @param person null for a vehicle @param vehicle null for a person
 * @param firstDay from which it answers once it is confirmed @param lastDay on which it answers for the last time
 * @throws RuleViolation hotlist.kind, hotlist.person.tooLittle, hotlist.missing.sexAge, hotlist.instruction, hotlist.days.order, hotlist.days.long
 */
public record NewEntry(
        HotlistKind kind,
        ListedPerson person,
        ListedVehicle vehicle,
        ListedOrder order,
        LocalDate firstDay,
        LocalDate lastDay,
        Instruction instruction)
        implements Sought {
    public NewEntry {
        if (kind == null || kind.isOfVehicle() != (vehicle != null) || kind.isOfVehicle() == (person != null))
            throw new RuleViolation("hotlist.kind");
        // By the name alone half of the province is meant.
        if (person != null && kind != HotlistKind.MISSING && person.father() == null && person.cnic() == null)
            throw new RuleViolation("hotlist.person.tooLittle");
        if (kind == HotlistKind.MISSING && (person.sex() == null || person.age() == null))
            throw new RuleViolation("hotlist.missing.sexAge");
        if (instruction == null || !kind.allows(instruction)) throw new RuleViolation("hotlist.instruction");
        if (firstDay == null || lastDay == null || lastDay.isBefore(firstDay))
            throw new RuleViolation("hotlist.days.order");
        requireShort(kind, firstDay, lastDay);
    }

    /** @throws RuleViolation hotlist.days.long, with the most days */
    static void requireShort(HotlistKind kind, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isAfter(firstDay.plusDays(kind.longestDays() - 1L)))
            throw new RuleViolation("hotlist.days.long", kind.longestDays());
    }

    @Override
    public String sought() {
        if (vehicle != null) return vehicle.plate().sought();
        return person.cnic() == null ? null : person.cnic().digits();
    }
}
