package pk.gov.balochistan.police.hotlist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** A vehicle that is looked for. */
@Embeddable
public class ListedVehicle {
    @Column(name = "plate")
    private Plate plate;

    @Column(name = "plate_written")
    private String plateWritten;

    @Column(name = "look")
    private String look;

    @Column(name = "engine_number")
    private String engineNumber;

    @Column(name = "chassis_number")
    private String chassisNumber;

    protected ListedVehicle() {}

    /**
     * @param plateWritten as the report writes it, at most 30 characters
     * @param look make and colour, 3 to 120 characters
     * @param engineNumber at most 40 characters; null where not known @param chassisNumber likewise
     * @throws RuleViolation refusal.plate.malformed, hotlist.look, hotlist.engine, hotlist.chassis
     */
    public ListedVehicle(String plateWritten, String look, String engineNumber, String chassisNumber) {
        this.plate = Plate.parse(plateWritten);
        this.plateWritten = Typed.within(plateWritten, 1, 30, "refusal.plate.malformed");
        this.look = look(look);
        this.engineNumber = optional(engineNumber, "hotlist.engine");
        this.chassisNumber = optional(chassisNumber, "hotlist.chassis");
    }

    /** @throws RuleViolation hotlist.look */
    public static String look(String typed) {
        return Typed.within(typed, 3, 120, "hotlist.look");
    }

    private static String optional(String typed, String refusal) {
        return Typed.withinOrNull(typed, 1, 40, refusal);
    }

    public Plate plate() {
        return plate;
    }

    public String plateWritten() {
        return plateWritten;
    }

    /** Make and colour. */
    public String look() {
        return look;
    }

    /** Null where not known. */
    public String engineNumber() {
        return engineNumber;
    }

    /** Null where not known. */
    public String chassisNumber() {
        return chassisNumber;
    }
}
