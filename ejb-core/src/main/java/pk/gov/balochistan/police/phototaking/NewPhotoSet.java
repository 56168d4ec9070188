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

    @Override
    public String auditDetail() {
        return ground.auditDetail() + ", taken " + takenOn;
    }
}
