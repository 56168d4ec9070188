package pk.gov.balochistan.police.viewing;

import java.util.List;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Reason;

/** A question about persons, or an answer that shows them. */
public interface ShowsPersons {
    /** Whom; a part that is not known is null. */
    List<PersonDetails> personsShown();

    /** For which reason, where the work itself says it and nobody had to state one; null where it does not. */
    default Reason shownFor() {
        return null;
    }

    /** Records whose persons are shown beside what was asked for, as the trail names them: each counts as one that was looked at. */
    default List<String> shownBeside() {
        return List.of();
    }
}
