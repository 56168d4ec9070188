package pk.gov.balochistan.police.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * What the public may know of one function.
 *
 * @param since the first day on which an approved policy let it run; null where there was none
 * @param stops every time for which it was stopped, the last one first
 * @param figures of the last twelve months
 * @param complaints of the last twelve months, in which citizens named it
 */
public record RegisterEntry(
        Standing standing, LocalDate since, List<SwitchOff> stops, RunFigures figures, long complaints) {}
