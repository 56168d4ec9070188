package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecordDesk;
import pk.gov.balochistan.police.organisation.Place;

/** The stations whose FIRs a form may name, read once for each answer. */
@Named
@RequestScoped
public class StationChoice {
    @Inject
    private CriminalRecordDesk desk;

    private List<Place> stations;

    public List<Place> getStations() {
        if (stations == null) stations = desk.listStations();
        return stations;
    }
}
