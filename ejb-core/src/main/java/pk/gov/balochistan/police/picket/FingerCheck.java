package pk.gov.balochistan.police.picket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.askedfinger.AskedFinger;
import pk.gov.balochistan.police.askedfinger.AskedFingers;
import pk.gov.balochistan.police.askedfinger.NewFinger;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.PrintCandidate;
import pk.gov.balochistan.police.examination.PrintComparison;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.identification.PrintSearches;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * A finger from a picket: compared under its own policy with the prints of persons who are looked for and of nobody else, put before examiners, and answered when two of them have decided. A
 * score answers nothing.
 */
@Dependent
public class FingerCheck {
    /** Comparisons that are opened of one finger. Three times two examiners are a morning's work of a small office; the figure is ours. */
    static final int COMPARED = 3;

    private final AskedFingers fingers;
    private final PrintSearches searches;
    private final PrintComparisons comparisons;
    private final HotlistCheck hotlist;
    private final CriminalRecords records;
    private final LookedFor lookedFor;
    private final Policies policies;
    private final Clock clock;

    @Inject
    public FingerCheck(
            EntityManager em,
            AskedFingers fingers,
            PrintSearches searches,
            PrintComparisons comparisons,
            HotlistCheck hotlist,
            Clock clock) {
        this.fingers = fingers;
        this.searches = searches;
        this.comparisons = comparisons;
        this.hotlist = hotlist;
        this.records = new CriminalRecords(em);
        this.lookedFor = new LookedFor(em);
        this.policies = new Policies(em, clock);
        this.clock = clock;
    }

    /**
     * Puts the likeliest before examiners; where nothing is like it, or no print of such a finger is there, nothing of it is kept.
     *
     * @throws RuleViolation policy.refused.none, .notYet, .expired, .off
     */
    Looked send(NewFinger asked, PrintImage image, RunReason why) {
        // Before anything of the finger is written: a refusal is an answer here, and takes nothing back.
        policies.standing(AutomatedFunction.PRINT_CHECK).requirePermitted();
        Instant now = clock.instant();
        PrintTemplate template = PrintTemplate.extract(image.png(), image.dpi());
        Reason reason = new Reason("Finger checked in the street, " + why.purpose(), why.caseReference());
        AskedFinger finger = fingers.enter(why.reference(), asked, image.dpi(), why.by(), now);
        List<PrintCandidate> found = searches.check(
                finger, template, lookedFor.records(LocalDate.ofInstant(now, Texts.PAKISTAN)), reason, why.by(), now);
        if (found.isEmpty()) return new Looked(List.of(), CheckResult.NOTHING);
        fingers.keep(finger, image, template);
        // All at one moment: nothing tells which place one had.
        found.stream().limit(COMPARED).forEach(candidate -> comparisons.open(candidate, why.by(), now));
        return new Looked(List.of(), CheckResult.EXAMINED);
    }

    /** What examiners made of it; what the person is looked for is read where it stands now. @throws RuleViolation refusal.notFound */
    FingerAnswer answer(LoggedCheck check, RunReason asked, Caller caller) {
        AskedFinger finger = fingers.find(check.reference()).orElseThrow(() -> new RuleViolation("refusal.notFound"));
        List<PrintComparison> all = comparisons.ofAsked(finger);
        Optional<PrintComparison> identified = all.stream()
                .filter(one -> one.conclusion() == Conclusion.IDENTIFIED)
                .findFirst();
        if (identified.isEmpty()) {
            boolean isOver = !finger.isKept() || all.stream().allMatch(PrintComparison::isDecided);
            return new FingerAnswer(
                    check, isOver ? FingerAnswer.State.NOT_IDENTIFIED : FingerAnswer.State.WAITING, List.of());
        }
        if (!comparisons.isKept(identified.get())) return new FingerAnswer(check, FingerAnswer.State.OVER, List.of());
        CriminalRecord record = records.require(identified.get().candidate().recordId());
        boolean isFirst = finger.tell(clock.instant());
        List<CheckLine> lines = hotlist.ofIdentified(record, asked, caller, isFirst);
        return new FingerAnswer(
                check, lines.isEmpty() ? FingerAnswer.State.OVER : FingerAnswer.State.IDENTIFIED, lines);
    }
}
