package pk.gov.balochistan.police.recordsearch;

import pk.gov.balochistan.police.criminalrecord.AlikeRecord;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * A person on record whose name is like the one looked for; what is in the record is opened with a reason.
 *
 * @param person whose name and father's name are shown, and nothing else
 * @param isByAlias whether it is an alias that is like it, which is not shown
 */
public record NameHit(RecordNumber number, PersonDetails person, Likeness likeness, boolean isByAlias)
        implements Recorded {
    public String name() {
        return person.name();
    }

    /** May be null. */
    public String father() {
        return person.father();
    }

    /** How like, in words: a number would be read as a chance. */
    public enum Likeness implements TextKey {
        SAME,
        CLOSE,
        SOME;

        private static final double ALMOST_ONE = 0.95;
        private static final double HIGH = 0.87;

        static Likeness of(double likeness) {
            return likeness >= ALMOST_ONE ? SAME : likeness >= HIGH ? CLOSE : SOME;
        }

        @Override
        public String textKey() {
            return "record.name.likeness." + name();
        }
    }

    static NameHit of(AlikeRecord alike) {
        return new NameHit(
                alike.record().number(), alike.record().person(), Likeness.of(alike.likeness()), alike.isByAlias());
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
