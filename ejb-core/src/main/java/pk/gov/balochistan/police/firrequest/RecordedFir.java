package pk.gov.balochistan.police.firrequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/** An FIR in the register of a station, as the answer to a request names it. */
@Embeddable
public class RecordedFir {
    @Column(name = "fir_station_id")
    private Long stationId;

    @Column(name = "fir_number")
    private Integer serial;

    @Column(name = "fir_year")
    private Integer year;

    @Column(name = "fir_on")
    private LocalDate on;

    /** Codes of offences, parted by spaces; null where they are not known. */
    @Column(name = "fir_sections")
    private String sections;

    protected RecordedFir() {}

    /**
     * @param today in Pakistan
     * @throws RuleViolation firRequest.refusal.station, firRequest.refusal.date where it is not of a station, or the day is none of
     *     the number's year or yet to come
     */
    RecordedFir(FirNumber number, LocalDate on, Place station, List<String> sections, LocalDate today) {
        if (station.kind() != PlaceKind.STATION) throw new RuleViolation("firRequest.refusal.station");
        if (on == null || on.getYear() != number.year() || on.isAfter(today))
            throw new RuleViolation("firRequest.refusal.date");
        this.stationId = station.id();
        this.serial = number.serial();
        this.year = number.year();
        this.on = on;
        this.sections = Sections.joined(sections);
    }

    public FirNumber number() {
        return new FirNumber(serial, year);
    }

    /** The day on which it was registered. */
    public LocalDate on() {
        return on;
    }

    public Long stationId() {
        return stationId;
    }

    /** Codes of offences; empty where they are not known. */
    public List<String> sections() {
        return Sections.parted(sections);
    }

    /** What no two FIRs share. */
    String key() {
        return stationId + "/" + year + "/" + serial;
    }
}
