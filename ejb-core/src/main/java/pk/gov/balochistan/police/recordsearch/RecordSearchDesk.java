package pk.gov.balochistan.police.recordsearch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.AlikeRecords;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Finds criminal records by name, in both scripts, for a stated reason and under the policy of {@link AutomatedFunction#NAME_MATCH}; and by a phone, a paper or a
 * vehicle for a reason alone, since nothing is guessed there.
 */
@Stateless
public class RecordSearchDesk {
    static final int MOST_SHOWN = 50;

    @Inject
    CriminalRecords records;

    @Inject
    NumberedPersons numbered;

    @Inject
    Policies policies;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * Persons on record whom the caller may know of and whose name is like this one.
     *
     * @throws RuleViolation refusal.reason.purpose, policy.refused.none, policy.refused.expired, policy.refused.off
     */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public NameAnswer findByName(NameQuestion question, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        String reference = UUID.randomUUID().toString();
        PolicyRun run = policies.permit(
                AutomatedFunction.NAME_MATCH,
                new RunReason(signatory(), reason.purpose(), reason.caseReference(), reference));
        AlikeRecords alike = records.alike(question.name(), question.father(), run);
        boolean examiner = isExaminer();
        List<NameHit> mayBeKnown = alike.records().stream()
                .filter(hit -> hit.record().isOpenTo(examiner))
                .map(NameHit::of)
                .toList();
        List<NameHit> shown = mayBeKnown.stream().limit(MOST_SHOWN).toList();
        run.found(shown.size());
        boolean isAll = alike.isAll() && shown.size() == mayBeKnown.size();
        return new NameAnswer(shown, isAll, records.areNamed(), reference);
    }

    /** Persons on record whom the caller may know of and of whom that number is known. @throws RuleViolation refusal.reason.purpose */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public NumberAnswer findByNumber(NumberQuestion question, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        return numbered.find(question.number(), isExaminer());
    }

    private boolean isExaminer() {
        return callers.current().may(Permission.CRIMINAL_RECORD_WRITE);
    }

    private Signatory signatory() {
        return Signatory.of(callers.current());
    }
}
