package pk.gov.balochistan.police.phototaking;

import java.time.LocalDate;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * That photographs are taken: on which ground, and of which day.
 *
 * @param takenOn the day on which the camera was before the person
 * @throws RuleViolation photos.day.none
 */
public record NewPhotoSet(Ground ground, LocalDate takenOn) implements Detailed {
    public NewPhotoSet {
        if (takenOn == null) throw new RuleViolation("photos.day.none");
    }

    /**
     * Whether it can have been taken on this day.
     *
     * @param since the day of the offence or, where the person was convicted of it, of the conviction
     * @throws RuleViolation photos.day.future; photos.day.early where it is before that day, or before the order was made
     */
    public void requireDay(LocalDate since, LocalDate today) {
        if (takenOn.isAfter(today)) throw new RuleViolation("photos.day.future");
        LocalDate ordered = ground.orderOn();
        LocalDate first = ordered == null || ordered.isBefore(since) ? since : ordered;
        if (takenOn.isBefore(first)) throw new RuleViolation("photos.day.early", first);
    }

    @Override
    public String auditDetail() {
        return ground.auditDetail() + ", taken " + takenOn;
    }
}
