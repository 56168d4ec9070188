package pk.gov.balochistan.police.profile;

import java.util.List;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.phototaking.PhotoView;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/** One photograph as it is kept. @param jpeg at most 1,600 pixels a side @param person whom it shows */
public record WholePhoto(byte[] jpeg, PhotoView view, PersonDetails person) implements Detailed, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return List.of(person);
    }

    @Override
    public String auditDetail() {
        return "set " + view.set().seq() + " " + view.side() + " " + view.place();
    }
}
