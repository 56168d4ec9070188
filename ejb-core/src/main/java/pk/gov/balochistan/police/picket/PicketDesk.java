package pk.gov.balochistan.police.picket;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import pk.gov.balochistan.police.askedfinger.NewFinger;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.picket.LoggedCheck.Asked;
import pk.gov.balochistan.police.picket.LoggedCheck.Question;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintReading;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** What an officer in the street may ask: whether a card, a plate or a person is looked for, and what was asked before. */
@Stateless
public class PicketDesk {
    @Inject
    HotlistCheck check;

    @Inject
    FingerCheck fingers;

    @Inject
    LoggedChecks checks;

    @Inject
    CriminalRecords records;

    @Inject
    PolicyRuns runs;

    @Inject
    Callers callers;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    /** Whether a CNIC is looked for. What no policy or the limit lets through is told in the answer and logged like any other. */
    @Permit(Permission.HOTLIST_CHECK)
    public CheckAnswer byCnic(Cnic cnic, CheckPurpose purpose) {
        Asked asked = new Asked(Question.CNIC, keys.pseudonym("cnic", cnic.digits()), cnic.lastFour());
        return logged(asked, purpose, cnic, (reason, caller) -> Looked.of(check.byCnic(cnic, reason, caller)));
    }

    /** Whether a vehicle is looked for. */
    @Permit(Permission.HOTLIST_CHECK)
    public CheckAnswer byPlate(Plate plate, CheckPurpose purpose) {
        Asked asked = new Asked(Question.PLATE, keys.pseudonym("sought", plate.sought()), plate.lastThree());
        return logged(asked, purpose, null, (reason, caller) -> Looked.of(check.byPlate(plate, reason, caller)));
    }

    /** Whether somebody with a name like this is looked for: possible only, never a ground to detain anybody. */
    @Permit(Permission.HOTLIST_CHECK)
    public CheckAnswer byName(NamedPerson named, CheckPurpose purpose) {
        Asked asked = new Asked(Question.NAME, keys.pseudonym("sought", named.sought()), null);
        return logged(asked, purpose, null, (reason, caller) -> Looked.of(check.byName(named, reason, caller)));
    }

    /**
     * Whether a finger is of a person who is looked for: the program puts what is like it before examiners, and answers nothing itself. What no policy or the limit lets through is told
     * and logged as of any check, and nothing of the finger is kept.
     *
     * @throws RuleViolation those of {@link PrintImage#read}, fingerprint.unreadable
     */
    @Permit(Permission.HOTLIST_CHECK)
    public CheckAnswer byFinger(NewFinger finger, CheckPurpose purpose) {
        PrintImage image = PrintReading.once(finger.content(), finger.dpi());
        // Of a finger nothing may be kept by which it would be known again: the check has one pseudonym for all.
        Asked asked = new Asked(Question.FINGER, keys.pseudonym("sought", Question.FINGER.name()), null);
        return logged(asked, purpose, null, (reason, caller) -> fingers.send(finger, image, reason));
    }

    /** What examiners made of a finger that the caller asked about within thirty days. @throws RuleViolation refusal.notFound */
    @Permit(Permission.HOTLIST_CHECK)
    public FingerAnswer answerOf(String reference) {
        Instant now = clock.instant();
        Caller caller = callers.current();
        LoggedCheck own = checks.listOwn(Signatory.of(caller), now.minus(PolicyRuns.LEFT_IN_SIGHT)).stream()
                .filter(check -> check.question() == Question.FINGER && check.result() == CheckResult.EXAMINED)
                .filter(check -> check.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        RunReason asked = new RunReason(Signatory.of(caller), own.reason().name(), own.where(), own.reference());
        return fingers.answer(own, asked, caller);
    }

    private CheckAnswer logged(
            Asked asked, CheckPurpose purpose, Cnic cnic, BiFunction<RunReason, Caller, Looked> look) {
        Instant now = clock.instant();
        Caller caller = callers.current();
        Signatory by = Signatory.of(caller);
        HeldPost post = caller.scope(Permission.HOTLIST_CHECK).posts().get(0);
        LoggedCheck log = new LoggedCheck(checks.freeReference(), by, post, asked, purpose, now);
        CheckAnswer answer = answer(log, by, cnic, caller, look);
        checks.add(log);
        return answer;
    }

    private CheckAnswer answer(
            LoggedCheck log, Signatory by, Cnic cnic, Caller caller, BiFunction<RunReason, Caller, Looked> look) {
        if (checks.isLimitReached(by, log.askedAt())) {
            log.end(CheckResult.LIMIT);
            RuleViolation limit = new RuleViolation("hotlist.check.limit", LoggedChecks.PER_HOUR, LoggedChecks.PER_DAY);
            return new CheckAnswer(log, List.of(), null, limit);
        }
        RunReason reason = new RunReason(by, log.reason().name(), log.where(), log.reference());
        Looked looked;
        try {
            looked = look.apply(reason, caller);
        } catch (RuleViolation refusal) {
            log.end(CheckResult.NO_POLICY);
            return new CheckAnswer(log, List.of(), null, refusal);
        }
        log.end(looked.result());
        return new CheckAnswer(log, looked.lines(), openRecord(cnic, caller).orElse(null), null);
    }

    /** The record's number, for whoever may open it: that there is one is told to nobody else. */
    private Optional<RecordNumber> openRecord(Cnic cnic, Caller caller) {
        if (cnic == null || !caller.may(Permission.CRIMINAL_RECORD_READ)) return Optional.empty();
        boolean examiner = caller.may(Permission.CRIMINAL_RECORD_WRITE);
        return records.find(cnic)
                .map(records::ofPerson)
                .filter(ofPerson -> ofPerson.stream().anyMatch(record -> record.isOpenTo(examiner)))
                .map(ofPerson -> ofPerson.get(0).number());
    }

    /** The caller's own checks of today, and those of the last thirty days of which is yet to be said what came; they name nobody. */
    @Permit(value = Permission.HOTLIST_CHECK, audited = false)
    public List<OwnCheck> listOwn() {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, Texts.PAKISTAN)
                .atStartOfDay(Texts.PAKISTAN)
                .toInstant();
        List<LoggedCheck> own = checks.listOwn(Signatory.of(callers.current()), now.minus(PolicyRuns.LEFT_IN_SIGHT));
        Map<String, PolicyRun> made = runsOf(own);
        return own.stream()
                .map(check -> new OwnCheck(check, made.get(check.reference())))
                .filter(check -> !check.check().askedAt().isBefore(midnight)
                        || check.isOpen()
                        || check.check().result() == CheckResult.EXAMINED)
                .toList();
    }

    private Map<String, PolicyRun> runsOf(List<LoggedCheck> own) {
        Map<AutomatedFunction, List<String>> asked = new EnumMap<>(AutomatedFunction.class);
        own.forEach(check -> asked.computeIfAbsent(check.question().function(), f -> new ArrayList<>())
                .add(check.reference()));
        Map<String, PolicyRun> made = new HashMap<>();
        asked.forEach((function, references) -> made.putAll(runs.byReference(function, references)));
        return made;
    }

    /**
     * Says whether it was the person or vehicle, for the owner and for the figures of the register; whoever checked says it.
     *
     * @throws RuleViolation policy.outcome.none, policy.outcome.noHit, policy.outcome.said
     */
    @Permit(Permission.HOTLIST_CHECK)
    public void decide(SaidOutcome said) {
        runs.say(
                said,
                Set.of(AutomatedFunction.HOTLIST_CHECK, AutomatedFunction.NAME_MATCH),
                Signatory.of(callers.current()),
                clock.instant());
    }
}
