package pk.gov.balochistan.police.criminalrecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.prison.CaseStanding;
import pk.gov.balochistan.police.prison.PrisonStays;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What the record says of the cases in which a person is or was in prison. */
@Dependent
public class PrisonCases {
    /** What has the effect of an acquittal. Source: CrPC 345(6), 494, 561-A. */
    private static final Set<CourtOutcome> ACQUITTED =
            EnumSet.of(CourtOutcome.ACQUITTED, CourtOutcome.COMPOUNDED, CourtOutcome.WITHDRAWN, CourtOutcome.QUASHED);

    /** And of a discharge. Source: CrPC 63, 494, 561-A. */
    private static final Set<CourtOutcome> DISCHARGED =
            EnumSet.of(CourtOutcome.DISCHARGED, CourtOutcome.CANCELLED, CourtOutcome.WITHDRAWN, CourtOutcome.QUASHED);

    private final CriminalRecords records;
    private final PrisonStays stays;

    @Inject
    public PrisonCases(EntityManager em) {
        this.records = new CriminalRecords(em);
        this.stays = new PrisonStays(em);
    }

    /** All entries of the case of one of them: of the same FIR of the same station. @throws RuleViolation refusal.notFound */
    public static List<RecordedOffence> caseOf(CriminalRecord record, int offenceSeq) {
        RecordedOffence one = record.entry(offenceSeq);
        return record.offencesFor(true).stream()
                .filter(entry -> entry.isUnder(one.firReference(), one.placeId()))
                .toList();
    }

    /** @throws RuleViolation refusal.notFound */
    public CaseStanding standing(CriminalRecord record, int offenceSeq) {
        return standing(record, offenceSeq, isWanted(record));
    }

    private boolean isWanted(CriminalRecord record) {
        return records.ofPerson(record).stream()
                .flatMap(each -> each.offencesFor(true).stream())
                .anyMatch(RecordedOffence::isWanted);
    }

    private static CaseStanding standing(CriminalRecord record, int offenceSeq, boolean isWanted) {
        List<RecordedOffence> all = caseOf(record, offenceSeq);
        List<RecordedOffence> standing =
                all.stream().filter(entry -> !entry.isStruck()).toList();
        boolean isEnded = !standing.isEmpty()
                && standing.stream().allMatch(entry -> entry.outcome().isCleared());
        LocalDate occurredOn = all.stream()
                .map(RecordedOffence::occurredOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new CaseStanding(
                occurredOn,
                standing.isEmpty(),
                isEnded,
                isEnded && isAny(standing, ACQUITTED),
                isEnded && isAny(standing, DISCHARGED),
                isAny(standing, EnumSet.of(CourtOutcome.CONVICTED)),
                isWanted);
    }

    private static boolean isAny(List<RecordedOffence> entries, Set<CourtOutcome> outcomes) {
        return entries.stream().map(RecordedOffence::outcome).anyMatch(outcomes::contains);
    }

    /** The record changed: its stays, and those of whatever is joined with it, are compared with it again. */
    public void follow(CriminalRecord changed, Signatory by, Instant at) {
        boolean isWanted = isWanted(changed);
        for (CriminalRecord record : records.ofPerson(changed))
            stays.follow(record.id(), entry -> standing(record, entry, isWanted), by, at);
    }
}
