package pk.gov.balochistan.police.doubt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.destruction.FallenSets;
import pk.gov.balochistan.police.examination.PrintComparison;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Where a finished set that is of another person, or without a ground, is taken out by two. Source: SECURITY.md T5; Identification of Prisoners Act 1920, sections 3 to 5. */
@Stateless
public class SetDoubtDesk {
    private static final int LEAST = 10;
    private static final int MOST = 300;

    @Inject
    CriminalRecords records;

    @Inject
    FallenSets sets;

    @Inject
    SetDoubts doubts;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** @param setSeq the number of the set within the record @throws RuleViolation refusal.notFound, also of a set that was never finished or is destroyed */
    @Permit(Permission.PRINT_DESTROY)
    public SetDoubtSheet open(RecordNumber number, Taking what, int setSeq) {
        CriminalRecord record = records.require(number);
        LawfulSet set = sets.require(what, record.id(), setSeq);
        List<SetDoubt> rounds = doubts.rounds(set);
        if (!set.isComplete() && rounds.isEmpty()) throw new RuleViolation("refusal.notFound");
        SetDoubt waiting =
                rounds.stream().filter(SetDoubt::isWaiting).findFirst().orElse(null);
        boolean mayWithdraw =
                set.isComplete() && waiting != null && !waiting.control().isOf(examiner());
        return new SetDoubtSheet(
                number,
                set,
                record.offencesFor(true).stream()
                        .filter(entry -> entry.seq() == set.ground().offenceSeq())
                        .findFirst()
                        .orElseThrow(),
                rounds,
                doubts.identified(set).stream().map(PrintComparison::number).toList(),
                set.isComplete() && waiting == null,
                mayWithdraw,
                mayWithdraw && !doubts.isTakenBy(set, examiner()));
    }

    /** What waits for the caller. */
    @Permit(Permission.PRINT_DESTROY)
    public List<WaitingSetDoubt> listWaiting() {
        return doubts.listWaitingFor(examiner());
    }

    /** For the first page: how many wait for the caller, up to 200; it names nobody. */
    @Permit(value = Permission.PRINT_DESTROY, audited = false)
    public int countWaiting() {
        return doubts.listWaitingFor(examiner()).size();
    }

    /** @param why 10 to 300 characters @throws RuleViolation refusal.notFound, prints.setDoubt.fault, prints.doubt.why; those of {@link SetDoubts#add} */
    @Permit(Permission.PRINT_DESTROY)
    public void doubt(RecordNumber number, Taking what, int setSeq, SetFault fault, String why) {
        if (fault == null) throw new RuleViolation("prints.setDoubt.fault");
        doubts.add(require(number, what, setSeq), fault, reason(why), examiner(), clock.instant());
    }

    /** @param seen the doubt that was read @throws RuleViolation refusal.notFound; those of {@link SetDoubts#confirm} */
    @Permit(Permission.PRINT_DESTROY)
    public WithdrawnSet withdraw(RecordNumber number, Taking what, int setSeq, long seen) {
        List<PrintComparison> wrong = doubts.confirm(require(number, what, setSeq), seen, examiner(), clock.instant());
        return new WithdrawnSet(
                number,
                what,
                setSeq,
                wrong.stream().map(PrintComparison::number).toList());
    }

    /** @param seen the doubt that was read @param why 10 to 300 characters @throws RuleViolation refusal.notFound, prints.doubt.why; those of {@link SetDoubts#refuse} */
    @Permit(Permission.PRINT_DESTROY)
    public void uphold(RecordNumber number, Taking what, int setSeq, long seen, String why) {
        doubts.refuse(require(number, what, setSeq), seen, reason(why), examiner(), clock.instant());
    }

    private LawfulSet require(RecordNumber number, Taking what, int setSeq) {
        return sets.require(what, records.require(number).id(), setSeq);
    }

    private static String reason(String typed) {
        return Typed.within(typed, LEAST, MOST, "prints.doubt.why");
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
