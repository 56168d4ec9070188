package pk.gov.balochistan.police.expunging;

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
import pk.gov.balochistan.police.destruction.CertificateNumber;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.keeping.Keeping;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.retention.Kept;
import pk.gov.balochistan.police.retention.Retention;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** Where two examiners expunge whole records that nothing keeps any longer, and one enters that a record be kept. */
@Stateless
public class ExpungeDesk {
    @Inject
    CriminalRecords records;

    @Inject
    Retention retention;

    @Inject
    RecordExpunctions expunctions;

    @Inject
    UserAccounts accounts;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Records that nothing keeps any longer, the one that is over longest first; one more than a page where there is another. @param page from 0 */
    @Permit(Permission.RECORD_EXPUNGE)
    public List<DueRecord> listDue(int page) {
        return expunctions.listDue(page, today());
    }

    /** What waits for a second person, oldest first. */
    @Permit(Permission.RECORD_EXPUNGE)
    public List<WaitingExpunction> listWaiting() {
        return expunctions.listWaiting();
    }

    /** Certificates, the latest first; one more than a page where there is another. @param page from 0 */
    @Permit(Permission.RECORD_EXPUNGE)
    public List<DoneExpunction> listDone(int page) {
        return expunctions.listDone(page);
    }

    /** How long a record is kept, beside the record that is open already. @throws RuleViolation refusal.notFound */
    @Permit(Permission.RECORD_EXPUNGE)
    public Kept kept(RecordNumber number) {
        return retention.of(records.require(number), today());
    }

    /** @throws RuleViolation refusal.notFound, also of one that is expunged */
    @Permit(Permission.RECORD_EXPUNGE)
    public ExpungeSheet open(RecordNumber number) {
        CriminalRecord record = records.require(number);
        List<RecordExpunction> rounds = expunctions.rounds(record);
        Keeping hold = retention.hold(record).orElse(null);
        boolean mayDecide = rounds.stream()
                .filter(RecordExpunction::isWaiting)
                .anyMatch(waiting -> waiting.headRecordId().equals(record.id()) && !waiting.isOf(examiner()));
        return new ExpungeSheet(
                number,
                retention.of(record, today()),
                records.ofPerson(record).stream().map(CriminalRecord::number).toList(),
                rounds,
                hold,
                hold != null && hold.holdsOn(today()),
                mayDecide);
    }

    /** Proposes it since the term has ended. @throws RuleViolation refusal.notFound; those of {@link RecordExpunctions#propose} */
    @Permit(Permission.RECORD_EXPUNGE)
    public void propose(RecordNumber number) {
        expunctions.propose(records.require(number), null, examiner(), now());
    }

    /** Proposes it on a court's order. @throws RuleViolation refusal.notFound; those of {@link RecordExpunctions#propose} */
    @Permit(Permission.RECORD_EXPUNGE)
    public void propose(RecordNumber number, NewOrder order) {
        expunctions.propose(records.require(number), order, examiner(), now());
    }

    /**
     * Expunges what another person proposed; the trail says which record it was.
     *
     * @return the certificates, of each record of the person one
     * @throws RuleViolation refusal.notFound, expunge.none; those of {@link RecordExpunctions#confirm}
     */
    @Permit(Permission.RECORD_EXPUNGE)
    public Expunged confirm(RecordNumber number) {
        CriminalRecord record = records.require(number);
        List<RecordExpunction> waiting = requireWaiting(record);
        expunctions.confirm(record, waiting, examiner(), now());
        return new Expunged(waiting.stream()
                .map(done -> new DoneExpunction(
                        done.number(),
                        records.require(done.recordId()).number(),
                        done.control().decidedAt()))
                .toList());
    }

    /** @param why 10 to 300 characters @throws RuleViolation refusal.notFound, expunge.none, prints.destroy.why, audit.control.own */
    @Permit(Permission.RECORD_EXPUNGE)
    public void refuse(RecordNumber number, String why) {
        expunctions.refuse(requireWaiting(records.require(number)), reason(why), examiner(), now());
    }

    private List<RecordExpunction> requireWaiting(CriminalRecord record) {
        List<RecordExpunction> waiting = expunctions.waitingOfPerson(record);
        if (waiting.isEmpty()) throw new RuleViolation("expunge.none");
        return waiting;
    }

    /** @throws RuleViolation refusal.notFound; those of {@link Retention#hold} */
    @Permit(Permission.RECORD_EXPUNGE)
    public void hold(RecordNumber number, NewKeeping direction) {
        retention.hold(records.require(number), direction, examiner(), now());
    }

    /** @param why 10 to 300 characters @throws RuleViolation refusal.notFound, prints.destroy.why, prints.keep.none */
    @Permit(Permission.RECORD_EXPUNGE)
    public void lift(RecordNumber number, String why) {
        retention.lift(records.require(number), reason(why), examiner(), now());
    }

    /** What the person concerned is given. @throws RuleViolation refusal.notFound unless it is done */
    @Permit(Permission.RECORD_EXPUNGE)
    public ExpungeCertificate certificate(CertificateNumber number) {
        RecordExpunction done = expunctions.requireDone(number);
        return new ExpungeCertificate(
                done,
                records.require(done.recordId()).number(),
                account(done.control().proposedBy()),
                account(done.control().decidedBy()));
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
