package pk.gov.balochistan.police.portal.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.reception.Received;
import pk.gov.balochistan.police.reception.ReceptionDesk;

/** How the case on the page reached the police. Read for each answer. */
@Named("receptionPage")
@RequestScoped
public class ReceptionPage {
    private ReceptionDesk desk;
    private TrackingNumber asked;
    private Received received;

    protected ReceptionPage() {}

    @Inject
    ReceptionPage(ReceptionDesk desk) {
        this.desk = desk;
    }

    /** Null for what was filed as it was told. @param number of the case that the page shows */
    public Received of(TrackingNumber number) {
        if (!number.equals(asked)) {
            Optional<Received> read = desk.received(number);
            asked = number;
            received = read.orElse(null);
        }
        return received;
    }
}
