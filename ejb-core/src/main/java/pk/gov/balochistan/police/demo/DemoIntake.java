package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.intake.ComplaintIntake;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;

/** Files the complaints of the demo by the same rules as real ones. */
final class DemoIntake {
    private DemoIntake() {}

    /** @param then the time at which they were filed */
    static ComplaintIntake at(EntityManager em, KeyRing keys, Clock then) {
        return new ComplaintIntake(
                new Complaints(em, then),
                new Categories(em),
                new Places(em, then),
                new Officers(em),
                new AgreedWords(em, keys, then),
                keys,
                then);
    }
}
