package pk.gov.balochistan.police.fir;

import java.time.LocalDate;
import java.util.List;

/**
 * Which FIRs are listed. It narrows the scope and never widens it.
 *
 * @param stationCode null for every station
 * @param year null for every year
 * @param serial null for every number
 * @param section code of an offence that stands in it; null for any
 * @param dispatched whether the report went to the magistrate; null for both
 * @param from first day of registration, null for none
 * @param to last day of registration, null for none
 */
public record FirFilter(
        String stationCode,
        Integer year,
        Integer serial,
        String section,
        Boolean dispatched,
        LocalDate from,
        LocalDate to) {
    /** All that the scope covers. */
    public static FirFilter everything() {
        return new FirFilter(null, null, null, null, null, null, null);
    }

    /** Its parts that are set, as conditions of the query over {@code Fir f} and {@code Place p}. */
    List<String> conditions() {
        return List.of(
                when(stationCode, "p.code = :station"),
                when(year, "f.year = :year"),
                when(serial, "f.serial = :serial"),
                when(
                        section,
                        "exists (select s.id from FirSection s where s.fir = f and s.code = :section and not exists"
                                + " (select k.why from FirSectionStrike k where k.section = s))"),
                dispatchCondition(),
                when(from, "f.registeredAt >= :from"),
                when(to, "f.registeredAt < :to"));
    }

    private String dispatchCondition() {
        if (dispatched == null) return "";
        return (dispatched ? "" : "not ") + "exists (select d.id from FirDispatch d where d.firId = f.id)";
    }

    private static String when(Object part, String condition) {
        return part == null ? "" : condition;
    }
}
