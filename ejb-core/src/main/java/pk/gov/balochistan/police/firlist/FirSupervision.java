package pk.gov.balochistan.police.firlist;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.worklist.Period;

/**
 * The figures of requests for an FIR under one place.
 *
 * @param total of everything under it
 * @param lines one for each place at which such a case lies, by English name
 */
public record FirSupervision(Place place, Period period, Map<FirFigure, Integer> total, List<Line> lines)
        implements Detailed {
    /** @param figures those above nought */
    public record Line(Place place, Map<FirFigure, Integer> figures) {}

    @Override
    public String auditDetail() {
        return "place=" + place.code() + " days=" + period.days();
    }
}
