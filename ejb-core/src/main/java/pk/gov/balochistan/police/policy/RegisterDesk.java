package pk.gov.balochistan.police.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.shared.Remembered;
import pk.gov.balochistan.police.shared.Texts;

/** The register of automated functions that the force keeps before the public. It names nobody who asked and nobody who was found. */
@Stateless
public class RegisterDesk {
    /** Whoever calls the page up again and again has the runs counted once a minute. */
    private static final Remembered<Map<AutomatedFunction, RunFigures>> FIGURES =
            new Remembered<>(Duration.ofMinutes(1));

    @Inject
    Policies policies;

    @Inject
    PolicyRuns runs;

    @Inject
    Clock clock;

    /** Every function, running or not. The figures may be a minute old. */
    @Permit(value = Permission.PUBLIC_REGISTER, audited = false)
    public List<RegisterEntry> list() {
        return entries(FIGURES.get(this::figures));
    }

    /** Of twelve months, by the calendar of Pakistan. */
    Map<AutomatedFunction, RunFigures> figures() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN).minusYears(1);
        Instant since = day.atStartOfDay(Texts.PAKISTAN).toInstant();
        return runs.figures(since);
    }

    List<RegisterEntry> entries(Map<AutomatedFunction, RunFigures> figures) {
        List<SwitchOff> stops = policies.listStops();
        Map<AutomatedFunction, LocalDate> since = policies.firstDays();
        return policies.list().stream()
                .map(standing -> new RegisterEntry(
                        standing,
                        since.get(standing.function()),
                        stops.stream()
                                .filter(stop -> stop.function() == standing.function())
                                .toList(),
                        figures.getOrDefault(standing.function(), RunFigures.NONE)))
                .toList();
    }
}
