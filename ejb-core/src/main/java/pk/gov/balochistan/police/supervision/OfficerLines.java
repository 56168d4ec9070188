package pk.gov.balochistan.police.supervision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.worklist.ComplaintFigures.Counted;
import pk.gov.balochistan.police.worklist.ComplaintFigures.Named;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Narrowing;

/** The figures by officer: of those who have the cases, and of those who are complained of again and again. */
@Dependent
public class OfficerLines {
    private final Officers officers;

    @Inject
    public OfficerLines(Officers officers) {
        this.officers = officers;
    }

    /** One line for each officer who has one of the cases, by belt number; before them one of nobody where nobody has some. */
    List<FigureLine<Optional<Officer>>> of(Narrowing under, List<Counted> counted) {
        Map<BeltNumber, Map<Figure, Integer>> sums = Tally.by(Counted::officer, counted);
        Map<Figure, Integer> unallocated = sums.remove(null);
        List<FigureLine<Optional<Officer>>> lines = new ArrayList<>();
        if (unallocated != null)
            lines.add(new FigureLine<>(Optional.empty(), null, under.had(Narrowing.NOBODY), unallocated));
        for (Officer officer : officers.listByBelts(sums.keySet()))
            lines.add(new FigureLine<>(
                    Optional.of(officer), null, under.had(officer.belt().value()), sums.get(officer.belt())));
        return lines;
    }

    /** Most complaints first. */
    List<RepeatedOfficer> repeated(Narrowing under, List<Named> named) {
        Map<Long, Integer> sums = named.stream().collect(Collectors.toMap(Named::officerId, Named::complaints));
        return officers.listByIds(sums.keySet()).stream()
                .map(officer -> new RepeatedOfficer(
                        officer,
                        sums.get(officer.id()),
                        under.accusing(officer.belt().value())))
                .sorted(Comparator.comparing(RepeatedOfficer::complaints)
                        .reversed()
                        .thenComparing(repeated -> repeated.officer().belt().value()))
                .toList();
    }
}
