package pk.gov.balochistan.police.printexchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import pk.gov.balochistan.police.ansinist.FingerImage;
import pk.gov.balochistan.police.ansinist.OutgoingTransaction;
import pk.gov.balochistan.police.ansinist.TransactionWriter;
import pk.gov.balochistan.police.ansinist.Untaken;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.LiveScanner;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.TemplateStandard;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.viewing.PersonViews;

/** Hands sets of prints out to other offices. */
@Stateless
public class ReleaseDesk {
    @Inject
    CriminalRecords records;

    @Inject
    PrintSets sets;

    @Inject
    PrintReleases releases;

    @Inject
    PersonViews views;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * Enters that a set leaves; its file is there from then on.
     *
     * @param reason for which the prints were opened
     * @throws RuleViolation prints.set.notComplete, also of a set that was withdrawn; prints.release.office of what is told to nobody outside;
     *     prints.release.known; prints.release.name where the asker may not read records; prints.release.future
     */
    @Permit(Permission.PRINT_TAKE)
    public ReleaseNumber release(RecordNumber number, int setSeq, NewRelease to, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        CriminalRecord record = records.require(number);
        PrintSet set = sets.requireComplete(record.id(), setSeq);
        requireDisclosed(record, set);
        if (to.letterOn().isAfter(LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN)))
            throw new RuleViolation("prints.release.future");
        if (to.isNamed() && !callers.current().may(Permission.CRIMINAL_RECORD_READ))
            throw new RuleViolation("prints.release.name");
        Signatory by = Signatory.of(callers.current());
        PrintRelease release = releases.enter(set, to, reason, by, clock.instant());
        // Of this and the withdrawal of the set at one moment one fails.
        sets.lock(set);
        return release.number();
    }

    /** What a child did, and what was sealed, is known to this office alone: its prints are as well. */
    private static void requireDisclosed(CriminalRecord record, PrintSet set) {
        if (!record.entry(set.ground().offenceSeq()).isDisclosed()) throw new RuleViolation("prints.release.office");
    }

    /**
     * The transaction of a release, the same each time while nothing changes on record.
     *
     * @throws RuleViolation refusal.notFound; prints.set.notComplete where the set was withdrawn since, prints.release.office; prints.release.unopened
     *     for whoever has not opened the prints for a reason this shift
     */
    @Permit(Permission.PRINT_TAKE)
    public ReleasedFile file(ReleaseNumber number) {
        return file(number, "transaction", (release, set) -> TransactionWriter.write(transaction(release, set)));
    }

    /**
     * The minutiae of the fingers of a release, for matchers that take no images.
     *
     * @throws RuleViolation refusal.notFound; prints.set.notComplete where the set was withdrawn since
     */
    @Permit(Permission.PRINT_TAKE)
    public ReleasedFile template(ReleaseNumber number, TemplateStandard standard) {
        return file(number, standard.name(), (release, set) -> {
            SortedMap<Finger, PrintTemplate> prints = new TreeMap<>();
            // Of a finger the rolled print, which is the first.
            set.taken().forEach(print -> prints.putIfAbsent(print.finger(), sets.template(print)));
            return standard.write(prints);
        });
    }

    private ReleasedFile file(ReleaseNumber number, String form, BiFunction<PrintRelease, PrintSet, byte[]> written) {
        PrintRelease release = releases.require(number);
        PrintSet set = sets.requireComplete(release.ofSet());
        CriminalRecord record = records.require(set.recordId());
        requireDisclosed(record, set);
        Signatory by = Signatory.of(callers.current());
        if (!views.hasLooked(by, record.auditTarget(), clock.instant()))
            throw new RuleViolation("prints.release.unopened");
        return new ReleasedFile(
                number, record.number(), form, written.apply(release, set), record.person(), release.reason());
    }

    private OutgoingTransaction transaction(PrintRelease release, PrintSet set) {
        CriminalRecord record = records.require(set.recordId());
        List<FingerImage> images = set.taken().stream().map(this::image).toList();
        return new OutgoingTransaction(
                release.releasedAt(),
                release.agency().code(),
                AgencyCode.own().code(),
                release.number().digits(),
                record.number().digits(),
                release.isNamed() ? record.person().name() : null,
                DateTimeFormatter.BASIC_ISO_DATE.format(set.takenOn()),
                images,
                untaken(set));
    }

    private FingerImage image(TakenPrint print) {
        LiveScanner scanner = print.origin().scanner();
        FingerImage image = FingerImage.ofPng(
                print.finger().number(),
                Impressions.coded(print.kind(), scanner != null),
                print.dpi(),
                sets.png(print));
        return scanner == null ? image : image.takenBy(scanner.maker(), scanner.model(), scanner.serial());
    }

    private static Map<Integer, Untaken> untaken(PrintSet set) {
        Map<Integer, Untaken> untaken = new HashMap<>();
        for (TakenPrint print : set.prints()) {
            if (print.state() == FingerState.MISSING) untaken.put(print.finger().number(), Untaken.AMPUTATED);
            if (print.state() == FingerState.BANDAGED)
                untaken.put(print.finger().number(), Untaken.UNABLE);
        }
        return untaken;
    }
}
