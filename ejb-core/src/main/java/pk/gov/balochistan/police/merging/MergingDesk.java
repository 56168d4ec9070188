package pk.gov.balochistan.police.merging;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.AlikeRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.examination.Identifications;
import pk.gov.balochistan.police.examination.SamePerson;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** Where two examiners join records of one person, and part them where that was wrong. */
@Stateless
public class MergingDesk {
    private static final int MOST_LIKELY = 20;

    @Inject
    CriminalRecords records;

    @Inject
    RecordMerges merges;

    @Inject
    Identifications identifications;

    @Inject
    Policies policies;

    @Inject
    PolicyRuns runs;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * A record beside those that are or may be of the same person. Names are compared under the policy for alike names; without one only
     * prints say it.
     *
     * @throws RuleViolation refusal.reason.purpose, refusal.notFound
     */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public MergingSheet open(RecordNumber number, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        CriminalRecord record = records.require(number);
        List<CriminalRecord> ofPerson = records.ofPerson(record);
        Map<RecordNumber, LikelySame> likely = new LinkedHashMap<>();
        for (SamePerson same : identifications.samePerson(record.id()))
            likely.put(same.number(), likely(records.require(same.number()), true));
        RuleViolation noPolicy = null;
        try {
            alike(record, reason).forEach(other -> likely.putIfAbsent(other.number(), likely(other, false)));
        } catch (RuleViolation refused) {
            noPolicy = refused;
        }
        ofPerson.forEach(same -> likely.remove(same.number()));
        List<RecordMerge> all = merges.list(record);
        boolean maySign =
                merges.waiting(record).map(waiting -> !waiting.isOf(examiner())).orElse(false);
        return new MergingSheet(
                record, ofPerson, likely.values().stream().limit(MOST_LIKELY).toList(), noPolicy, all, maySign);
    }

    private static LikelySame likely(CriminalRecord other, boolean byPrints) {
        return new LikelySame(other.number(), other.person(), byPrints);
    }

    private List<CriminalRecord> alike(CriminalRecord record, Reason reason) {
        PolicyRun run = run(record, reason);
        List<CriminalRecord> others =
                records.alike(record.person().name(), record.person().father(), run).records().stream()
                        .map(AlikeRecord::record)
                        .filter(other -> other != record)
                        .limit(MOST_LIKELY)
                        .toList();
        if (run.isUncounted()) run.found(others.size());
        return others;
    }

    /** Looking at the same record for the same reason on the same day is one run, however often the page is drawn. */
    private PolicyRun run(CriminalRecord record, Reason reason) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        String same = String.join("\n", examiner().person(), record.auditTarget(), reason.toString(), today.toString());
        String reference =
                UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)).toString();
        Optional<PolicyRun> earlier = runs.find(AutomatedFunction.NAME_MATCH, reference);
        if (earlier.isEmpty())
            return policies.permit(
                    AutomatedFunction.NAME_MATCH,
                    new RunReason(examiner(), reason.purpose(), reason.caseReference(), reference));
        policies.standing(AutomatedFunction.NAME_MATCH).requirePermitted();
        return earlier.get();
    }

    /**
     * Proposes to join this record into another, or to part it from the one it was joined into.
     *
     * @param into null where it is to be parted
     * @throws RuleViolation refusal.notFound; those of {@link RecordMerges#propose}
     */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void propose(RecordNumber number, RecordNumber into, NewMerge proposed) {
        boolean isJoin = proposed.kind() == NewMerge.Kind.JOIN;
        if (isJoin && into == null) throw new RuleViolation("merging.into");
        merges.propose(
                records.require(number), isJoin ? records.require(into) : null, proposed, examiner(), clock.instant());
    }

    /** @throws RuleViolation merging.none, audit.control.own; those of {@link RecordMerges#propose} */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void confirm(RecordNumber number) {
        merges.confirm(requireWaiting(number), examiner(), clock.instant());
    }

    /** @param why 10 to 300 characters @throws RuleViolation merging.none, merging.refuse.why, audit.control.own */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void refuse(RecordNumber number, String why) {
        merges.refuse(
                requireWaiting(number), Typed.within(why, 10, 300, "merging.refuse.why"), examiner(), clock.instant());
    }

    private RecordMerge requireWaiting(RecordNumber number) {
        return merges.waiting(records.require(number)).orElseThrow(() -> new RuleViolation("merging.none"));
    }

    /** What waits for a second person, oldest first, at most 200. */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public List<WaitingMerge> listWaiting() {
        return merges.listWaiting();
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
