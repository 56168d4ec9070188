package pk.gov.balochistan.police.printfolder;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.identification.PrintSearches;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.ActingAccount;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.printimport.BatchLine;
import pk.gov.balochistan.police.printimport.Doubt;
import pk.gov.balochistan.police.printimport.LineState;
import pk.gov.balochistan.police.printimport.PrintBatch;
import pk.gov.balochistan.police.printimport.PrintBatches;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.viewing.PersonViews;
import pk.gov.balochistan.police.viewing.ViewConcerns;
import pk.gov.balochistan.police.viewing.ViewingWatch;
import pk.gov.balochistan.police.viewing.WatchedPersons;

/**
 * A batch within one transaction of its run: what it does it does in the name of its examiner, as he may act at that moment, and every record that it touches stands in the trail and
 * before the watch, as behind any desk.
 */
final class BatchOfRun {
    /** The channel that the trail tells: neither a page nor a text. */
    private static final String CHANNEL = "batch";

    private final EntityManager em;
    private final SignInRules rules;
    private final KeyRing keys;
    private final Clock clock;
    private final PrintBatches batches;
    private final AuditTrail trail;
    private final PrintBatch batch;

    /** @throws RuleViolation printImport.batch.none */
    BatchOfRun(EntityManager em, BatchRun.Means means, String name) {
        this.em = em;
        this.rules = means.rules();
        this.keys = means.keys();
        this.clock = means.clock();
        this.batches = new PrintBatches(em);
        this.trail = new AuditTrail(em, keys, clock);
        this.batch = batches.require(name);
    }

    private Caller examiner() {
        UserAccounts accounts = new UserAccounts(em, keys);
        return accounts.find(batch.accountId())
                .map(account ->
                        new ActingAccount(accounts, new Officers(em), rules).of(account, CHANNEL, clock.instant()))
                .orElseThrow(NotPermitted::new);
    }

    /** @return by what one run of it is told from another at the same time @throws RuleViolation printImport.batch.closed; {@link NotPermitted} */
    String requireMay() {
        batch.requireOpen();
        Caller examiner = examiner();
        boolean may = examiner.may(Permission.PRINT_TAKE) && examiner.may(Permission.PHOTO_TAKE);
        if (!may) throw new NotPermitted();
        return batch.auditTarget();
    }

    /** Why the examiner may not, for whoever runs the program. */
    RuleViolation notPermitted() {
        UserAccount account = new UserAccounts(em, keys).find(batch.accountId()).orElseThrow();
        boolean isLocked = account.stateAt(clock.instant()) == AccountState.LOCKED;
        return new RuleViolation(
                isLocked ? "printImport.examiner.locked" : "printImport.examiner.post",
                account.username().toString());
    }

    LineTaking taking(SearchedPrints index) {
        SetTaking sets = new SetTaking(em, keys, batch, index, clock);
        return new LineTaking(em, trail, batch, sets, examiner(), clock);
    }

    void took(PrintLine line, Entered entered) {
        note(line, entered, "importedLine");
    }

    /** What a dry run leaves: that these records were looked at, and that their prints were looked for. */
    Void tried(PrintLine line, Entered entered) {
        note(line, entered, "triedLine");
        if (entered.isSearched()) {
            PrintSets sets = new PrintSets(em, keys);
            new PrintSearches(em, sets, new Policies(em, clock), new SearchedPrints())
                    .count(batch.reason(), Signatory.of(examiner()));
        }
        return null;
    }

    private void note(PrintLine line, Entered entered, String act) {
        Caller by = examiner();
        String action = line.kind().permission() + ":" + act;
        String target = entered.record().auditTarget();
        String detail = batch.name() + " line=" + line.number() + " " + line.kind() + " " + entered.end();
        trail.add(by, action, Outcome.OK, new AuditNote(target, batch.reason().toString(), detail));
        new ViewingWatch(
                        new PersonViews(em),
                        new ViewConcerns(em),
                        new WatchedPersons(em, keys),
                        new UserAccounts(em, keys),
                        clock)
                .seen(by, action, target, List.of(entered));
    }

    Void refused(int line, RuleViolation refusal) {
        AuditNote note =
                new AuditNote(batch.auditTarget(), batch.reason().toString(), "line=" + line + " " + refusal.key());
        trail.add(examiner(), Permission.PRINT_TAKE + ":importedLine", Outcome.REFUSED, note);
        return null;
    }

    Void trace(BatchReport report) {
        AuditNote note = new AuditNote(batch.auditTarget(), batch.reason().toString(), report.auditDetail());
        trail.add(examiner(), Permission.PRINT_TAKE + ":importedFolder", Outcome.OK, note);
        return null;
    }

    /** Rows of the sets of photographs that came in by the batch and are open. */
    List<Long> openPhotos() {
        return batches.openPhotos(batch).stream().map(PhotoSet::id).toList();
    }

    /** The last file of a set of photographs that cannot be finished, and why. */
    record Left(String hash, Doubt doubt) {}

    /** Finishes a set of photographs, where no file of it waits for anything but a side; empty where it is finished, or waits already. */
    Optional<Left> finish(long setId) {
        List<BatchLine> files = batches.ofPhotos(setId);
        PhotoSet set = em.find(PhotoSet.class, setId);
        boolean isLooked = files.stream().noneMatch(file -> file.isWaiting() && !isForSides(file));
        if (!isLooked || !examiner().may(Permission.PHOTO_TAKE)) return Optional.empty();
        files.stream().filter(BatchLine::isWaiting).forEach(BatchLine::settle);
        try {
            CriminalRecord record = new CriminalRecords(em).require(set.recordId());
            record.requireGround(Taking.PHOTOGRAPHS, set.ground(), new Offences(em), clock.instant());
            new PhotoSets(em, keys).complete(set, clock.instant());
            AuditNote note = new AuditNote(
                    record.auditTarget(), batch.reason().toString(), batch.name() + " " + set.auditDetail());
            trail.add(examiner(), Permission.PHOTO_TAKE + ":importedSet", Outcome.OK, note);
            return Optional.empty();
        } catch (RuleViolation refusal) {
            // What a person has decided on stays decided.
            Optional<BatchLine> last = files.stream()
                    .filter(file -> file.state() == LineState.TAKEN)
                    .reduce((earlier, later) -> later);
            last.ifPresent(file -> file.waitFor(Doubt.of(refusal)));
            return last.map(file -> new Left(file.hash(), file.doubt()));
        }
    }

    private static boolean isForSides(BatchLine file) {
        return BatchRun.SIDES.key().equals(file.doubt().key());
    }
}
