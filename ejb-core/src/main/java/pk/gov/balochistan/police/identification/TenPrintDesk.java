package pk.gov.balochistan.police.identification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.examination.Identifications;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.printexchange.PrintReleases;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.NewPrint;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintOrigin;
import pk.gov.balochistan.police.printtaking.PrintReading;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.ShownPrint;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Takes prints onto a criminal record: the ground first, then finger by finger, then the set as a whole. */
@Stateless
public class TenPrintDesk {
    @Inject
    CriminalRecords records;

    @Inject
    PrintSets sets;

    @Inject
    PrintReleases releases;

    @Inject
    Offences offences;

    @Inject
    Identifications identifications;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The sets of a record, without any image. @throws RuleViolation refusal.notFound, refusal.reason.purpose */
    @Permit(Permission.PRINT_TAKE)
    public PrintsOfRecord open(RecordNumber number, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        CriminalRecord record = records.require(number);
        List<PrintSet> there = sets.list(record.id());
        return new PrintsOfRecord(
                number,
                record.person(),
                there,
                record.offencesFor(true),
                offences.byCodes(record.offencesFor(true).stream()
                        .map(RecordedOffence::offenceCode)
                        .collect(Collectors.toSet())),
                releases.list(there),
                identifications.samePerson(record.id()),
                identifications.traces(record.id()));
    }

    /**
     * Begins a set where the law lets prints be taken; every refusal stands in the trail.
     *
     * @return the number of the set within the record
     * @throws RuleViolation those of {@link Ground#requireLawful}; taking.open, taking.tooMany
     */
    @Permit(Permission.PRINT_TAKE)
    public int begin(RecordNumber number, Ground ground) {
        CriminalRecord record = records.require(number);
        record.requireGround(Taking.PRINTS, ground, offences, now());
        return sets.begin(record.id(), ground, examiner(), now()).seq();
    }

    /**
     * Takes a finger, takes it again, or says that it is missing or bandaged.
     *
     * @throws RuleViolation taking.closed, prints.finger.taken, fingerprint.unreadable; those of {@link PrintImage#read}
     */
    @Permit(Permission.PRINT_TAKE)
    public void take(RecordNumber number, int setSeq, NewPrint print) {
        PrintSet set = require(number, setSeq);
        if (print.state() != FingerState.TAKEN) {
            sets.mark(set, print.finger(), print.state(), examiner(), now());
            return;
        }
        PrintImage image = PrintReading.once(print.content(), print.dpi());
        PrintTemplate template = PrintTemplate.extract(image.png(), image.dpi());
        PrintOrigin from = PrintOrigin.of(print.scanner());
        sets.take(set, print.finger(), print.kind(), image, template, from, examiner(), now());
    }

    /**
     * Makes the set one that is searched. Its ground must still stand.
     *
     * @param byEye the examiner has looked at the fingers that the sequence check doubts
     * @throws RuleViolation taking.closed, .empty; prints.sequence.twice, .exchanged; those of {@link Ground#requireLawful}
     */
    @Permit(Permission.PRINT_TAKE)
    public PrintSet complete(RecordNumber number, int setSeq, boolean byEye) {
        PrintSet set = require(number, setSeq);
        records.require(number).requireGround(Taking.PRINTS, set.ground(), offences, now());
        sets.complete(set, byEye, now());
        return set;
    }

    /** The image of one finger as PNG. @throws RuleViolation refusal.notFound, also of a set that was withdrawn */
    @Permit(Permission.PRINT_TAKE)
    public ShownPrint image(RecordNumber number, int setSeq, Finger finger, ImpressionKind kind) {
        return require(number, setSeq)
                .find(finger, kind)
                .map(print -> new ShownPrint(sets.png(print), setSeq, finger))
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Gives up an open set that was begun on the wrong ground; another may be begun at once. @throws RuleViolation taking.closed, refusal.notFound */
    @Permit(Permission.PRINT_TAKE)
    public PrintSet giveUp(RecordNumber number, int setSeq) {
        PrintSet set = require(number, setSeq);
        sets.giveUp(set, examiner(), now());
        return set;
    }

    private PrintSet require(RecordNumber number, int setSeq) {
        return sets.require(records.require(number).id(), setSeq);
    }

    private Instant now() {
        return clock.instant();
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
