package pk.gov.balochistan.police.correction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** Where the record office receives what a person says is wrong in a record, and answers it in writing. */
@Stateless
public class CorrectionDesk {
    @Inject
    CorrectionRequests requests;

    @Inject
    CriminalRecords records;

    @Inject
    Offences offences;

    @Inject
    Places places;

    @Inject
    UserAccounts accounts;

    @Inject
    Outbox outbox;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * Receives a request. From now on whoever may see what it is about sees that it is disputed.
     *
     * @throws RuleViolation refusal.notFound where there is no such record or entry; correction.received.when
     */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public CorrectionRequest receive(RecordNumber number, NewCorrection asked) {
        return requests.receive(records.require(number), asked, examiner(), clock.instant());
    }

    /** Those that wait for an answer, by their last day; at most 200. */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public List<CorrectionRow> listOpen() {
        return requests.list(CorrectionRequest.State.OPEN);
    }

    /** The answered ones, the latest first; at most 200. */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public List<CorrectionRow> listAnswered() {
        return requests.list(CorrectionRequest.State.ANSWERED);
    }

    /** @throws RuleViolation refusal.notFound */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public CorrectionSheet open(CorrectionNumber number) {
        CorrectionRequest request = requests.require(number);
        CriminalRecord record = records.require(request.recordId());
        RecordedOffence entry = request.about() == CriminalRecord.PERSON ? null : record.entry(request.about());
        boolean enteredIt = isEnteredBy(examiner(), request, record);
        CorrectionAnswer waiting = request.waiting().orElse(null);
        return new CorrectionSheet(
                request,
                record,
                entry,
                entry == null ? null : offences.require(entry.offenceCode()),
                entry == null ? null : places.find(entry.placeId()).orElse(null),
                request.changes(record),
                request.isOverdue(LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN)),
                request.isOpen() && waiting == null && !enteredIt,
                waiting != null && !waiting.isOf(examiner()) && !enteredIt,
                enteredIt);
    }

    /**
     * Puts an answer before a second person.
     *
     * @throws RuleViolation correction.own, correction.answer.unchanged, correction.answer.waiting, correction.answered
     */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void propose(CorrectionNumber number, NewAnswer written) {
        CorrectionRequest request = requireOfOther(number);
        requests.propose(request, records.require(request.recordId()), written, examiner(), clock.instant());
    }

    /**
     * Gives the answer that another person wrote, and tells the applicant by a neutral text that it is there.
     *
     * @throws RuleViolation correction.own, correction.answer.none, correction.answer.unchanged, audit.control.own
     */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void sign(CorrectionNumber number) {
        CorrectionRequest request = requireOfOther(number);
        requests.sign(request, records.require(request.recordId()), examiner(), clock.instant());
        Applicant applicant = request.applicant();
        if (applicant.phone() != null)
            outbox.notice(
                    NoticeLane.ALONE,
                    request,
                    applicant.phone(),
                    applicant.language(),
                    "correction.text.answered",
                    number.printed());
    }

    /** @param why 10 to 300 characters @throws RuleViolation correction.own, correction.return.why, correction.answer.none, audit.control.own */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void giveBack(CorrectionNumber number, String why) {
        CorrectionRequest request = requireOfOther(number);
        request.giveBack(Typed.within(why, 10, 300, "correction.return.why"), examiner(), clock.instant());
    }

    /** Nobody judges what they wrote down themselves. */
    private CorrectionRequest requireOfOther(CorrectionNumber number) {
        CorrectionRequest request = requests.require(number);
        CriminalRecord record = records.require(request.recordId());
        if (isEnteredBy(examiner(), request, record)) throw new RuleViolation("correction.own");
        return request;
    }

    /** Entered, or made as it stood when the request came, by this or another account of the same officer. */
    private boolean isEnteredBy(Signatory examiner, CorrectionRequest request, CriminalRecord record) {
        if (request.isMadeBy(examiner, record)) return true;
        String actor = request.about() == CriminalRecord.PERSON
                ? record.enteredBy()
                : record.entry(request.about()).enteredBy();
        return Username.ofActor(actor)
                .flatMap(accounts::find)
                .map(UserAccount::signatory)
                .orElse(new Signatory(actor, actor))
                .isSamePersonAs(examiner.person());
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
