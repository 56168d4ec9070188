package pk.gov.balochistan.police.hotlist;

import java.util.Set;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * Why a person or vehicle is looked for, for how long at most without two persons looking again, and what may be done where it is met. The
 * days are our own proposal (confidence low): no source names any.
 */
public enum HotlistKind implements TextKey {
    /**
     * Wanted in a case by the police's own decision (CrPC 54), without a court's order. Half a year: whom the police still want then, a court has proclaimed or issued
     * a warrant against, and that is another entry.
     */
    WANTED(180, Instruction.DETAIN, Instruction.TELL_OWNER),
    /** Proclaimed by a court (CrPC 87, 88). A year: the order stands until the court ends it, and somebody must look once a year whether it did. */
    PROCLAIMED(365, Instruction.DETAIN, Instruction.TELL_OWNER),
    /** Absconding, with the evidence recorded in absence (CrPC 512). A year, for the same reason. */
    ABSCONDER(365, Instruction.DETAIN, Instruction.TELL_OWNER),
    /** Missing. A quarter: the family is asked whether the person came home, so that nobody is stopped who did. */
    MISSING(90, Instruction.SEE_SAFE),
    /** A stolen vehicle. A year: what was found and given back or sold is driven by somebody who did nothing. */
    STOLEN_VEHICLE(365, Instruction.STOP_VEHICLE, Instruction.TELL_OWNER);

    private final int longestDays;
    private final Set<Instruction> instructions;

    HotlistKind(int longestDays, Instruction... instructions) {
        this.longestDays = longestDays;
        this.instructions = Set.of(instructions);
    }

    /** How many days an entry may hold, its first one among them. */
    public int longestDays() {
        return longestDays;
    }

    public boolean allows(Instruction instruction) {
        return instructions.contains(instruction);
    }

    public boolean isOfVehicle() {
        return this == STOLEN_VEHICLE;
    }

    /** Whether a court ordered it, so that the order has a number. */
    public boolean isOfCourt() {
        return this == PROCLAIMED || this == ABSCONDER;
    }

    @Override
    public String textKey() {
        return "hotlist.kind." + name();
    }
}
