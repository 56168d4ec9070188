package pk.gov.balochistan.police.firrequest;

import java.time.LocalDate;
import java.util.List;

/**
 * The FIR that a post names in its answer, as typed.
 *
 * @param number such as 12/2026
 * @param on the day of its registration
 * @param stationCode in whose register it stands
 * @param sections codes of offences; of an FIR that is registered on the request at least one
 */
public record FirAnswer(String number, LocalDate on, String stationCode, List<String> sections) {}
