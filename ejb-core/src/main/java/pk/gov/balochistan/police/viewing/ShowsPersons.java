package pk.gov.balochistan.police.viewing;

import java.util.List;
import pk.gov.balochistan.police.identifier.PersonDetails;

/** A question about persons, or an answer that shows them. */
public interface ShowsPersons {
    /** Whom; a part that is not known is null. */
    List<PersonDetails> persons();
}
