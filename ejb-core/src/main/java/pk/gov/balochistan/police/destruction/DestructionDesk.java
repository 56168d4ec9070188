package pk.gov.balochistan.police.destruction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.keeping.Keeping;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** Where two examiners destroy prints and photographs that the force has no right to any more. Source: Identification of Prisoners Act 1920, section 7. */
@Stateless
public class DestructionDesk {
    @Inject
    CriminalRecords records;

    @Inject
    FallenSets sets;

    @Inject
    Destructions destructions;

    @Inject
    Offences offences;

    @Inject
    Places places;

    @Inject
    UserAccounts accounts;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Sets that are to be destroyed, first withdrawn first, at most 200. */
    @Permit(Permission.PRINT_DESTROY)
    public List<FallenSet> listDue() {
        return destructions.listDue();
    }

    /** Certificates, the latest one first, at most 200. */
    @Permit(Permission.PRINT_DESTROY)
    public List<DoneDestruction> listDone() {
        return destructions.listDone();
    }

    /** @param setSeq the number of the set within the record @throws RuleViolation refusal.notFound, also of a set that is searched */
    @Permit(Permission.PRINT_DESTROY)
    public DestructionSheet open(RecordNumber number, Taking what, int setSeq) {
        CriminalRecord record = records.require(number);
        LawfulSet set = require(record, what, setSeq);
        RecordedOffence entry = entry(record, set);
        Keeping keeping = destructions.keeping(set).orElse(null);
        List<SetDestruction> rounds = destructions.rounds(set);
        SetDestruction waiting =
                rounds.stream().filter(SetDestruction::isWaiting).findFirst().orElse(null);
        return new DestructionSheet(
                number,
                set,
                entry,
                offences.require(entry.offenceCode()),
                rounds,
                keeping,
                keeping != null && keeping.holdsOn(today()),
                waiting == null && destructions.isDue(set, entry, now()),
                waiting != null && !waiting.isOf(examiner()));
    }

    /** @return the number that the certificate will have @throws RuleViolation those of {@link Destructions#propose} */
    @Permit(Permission.PRINT_DESTROY)
    public SetDestruction propose(RecordNumber number, Taking what, int setSeq) {
        CriminalRecord record = records.require(number);
        LawfulSet set = require(record, what, setSeq);
        RecordedOffence entry = record.takeFor(set.ground().offenceSeq(), now());
        return destructions.propose(set, entry, examiner(), now());
    }

    /** Destroys what another person proposed; the trail says which set it was. @throws RuleViolation audit.control.own, .decided; those of {@link Destructions#propose} */
    @Permit(Permission.PRINT_DESTROY)
    public DoneDestruction confirm(CertificateNumber number) {
        SetDestruction proposed = destructions.require(number);
        LawfulSet set = sets.of(proposed);
        CriminalRecord record = records.require(set.recordId());
        RecordedOffence entry = record.takeFor(set.ground().offenceSeq(), now());
        destructions.confirm(proposed, set, entry, examiner(), now());
        return new DoneDestruction(
                number,
                record.number(),
                set.what(),
                set.seq(),
                proposed.control().decidedAt());
    }

    /** @param why 10 to 300 characters @throws RuleViolation prints.destroy.why, audit.control.own, audit.control.decided */
    @Permit(Permission.PRINT_DESTROY)
    public void refuse(CertificateNumber number, String why) {
        destructions.require(number).refuse(reason(why), examiner(), now());
    }

    /** @throws RuleViolation refusal.notFound; those of {@link Destructions#keep} */
    @Permit(Permission.PRINT_DESTROY)
    public void keep(RecordNumber number, Taking what, int setSeq, NewKeeping direction) {
        destructions.keep(require(records.require(number), what, setSeq), direction, examiner(), now());
    }

    /** @param why 10 to 300 characters @throws RuleViolation refusal.notFound, prints.destroy.why, prints.keep.none */
    @Permit(Permission.PRINT_DESTROY)
    public void lift(RecordNumber number, Taking what, int setSeq, String why) {
        destructions.lift(require(records.require(number), what, setSeq), reason(why), examiner(), now());
    }

    /** What the person concerned is given. @throws RuleViolation refusal.notFound unless it is done, and where the whole record was expunged since */
    @Permit(Permission.PRINT_DESTROY)
    public Certificate certificate(CertificateNumber number) {
        SetDestruction done = destructions.require(number);
        if (!done.isDone()) throw new RuleViolation("refusal.notFound");
        LawfulSet set = sets.of(done);
        CriminalRecord record = records.require(set.recordId());
        // Nothing says any more whose they were; the certificate of the whole record stands for this one.
        if (record.isExpunged()) throw new RuleViolation("refusal.notFound");
        RecordedOffence entry = entry(record, set);
        return new Certificate(
                done,
                record.number(),
                record.person(),
                set,
                entry,
                offences.require(entry.offenceCode()),
                places.byIds(List.of(entry.placeId())).get(entry.placeId()),
                account(done.control().proposedBy()),
                account(done.control().decidedBy()),
                sets.destroyed(set));
    }

    private LawfulSet require(CriminalRecord record, Taking what, int setSeq) {
        LawfulSet set = sets.require(what, record.id(), setSeq);
        if (!set.isWithdrawn() && !set.isDestroyed()) throw new RuleViolation("refusal.notFound");
        return set;
    }

    private static RecordedOffence entry(CriminalRecord record, LawfulSet set) {
        return record.offencesFor(true).stream()
                .filter(entry -> entry.seq() == set.ground().offenceSeq())
                .findFirst()
                .orElseThrow();
    }

    private UserAccount account(String actor) {
        return Username.ofActor(actor).flatMap(accounts::find).orElse(null);
    }

    private static String reason(String typed) {
        return Typed.within(typed, 10, 300, "prints.destroy.why");
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), Texts.PAKISTAN);
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
