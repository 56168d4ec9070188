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
    /** Whoever calls the page up again and again has runs and complaints counted once a minute. */
    private static final Remembered<Counted> COUNTED = new Remembered<>(Duration.ofMinutes(1));

    /** @param complaints those above nought */
    record Counted(Map<AutomatedFunction, RunFigures> figures, Map<AutomatedFunction, Long> complaints) {}

    @Inject
    Policies policies;

    @Inject
    PolicyRuns runs;

    @Inject
    ProgramComplaints complaints;

    @Inject
    Clock clock;

    /** Every function, running or not. The figures may be a minute old. */
    @Permit(value = Permission.PUBLIC_REGISTER, audited = false)
    public List<RegisterEntry> list() {
        return entries(COUNTED.get(this::counted));
    }

    /** Of twelve months, by the calendar of Pakistan. */
    Counted counted() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN).minusYears(1);
        Instant since = day.atStartOfDay(Texts.PAKISTAN).toInstant();
        return new Counted(runs.figures(since), complaints.count(since));
    }

    List<RegisterEntry> entries(Counted counted) {
        List<SwitchOff> stops = policies.listStops();
        Map<AutomatedFunction, LocalDate> since = policies.firstDays();
        return policies.list().stream()
                .map(standing -> new RegisterEntry(
                        standing,
                        since.get(standing.function()),
                        stops.stream()
                                .filter(stop -> stop.function() == standing.function())
                                .toList(),
                        counted.figures().getOrDefault(standing.function(), RunFigures.NONE),
                        counted.complaints().getOrDefault(standing.function(), 0L)))
                .toList();
    }
}
