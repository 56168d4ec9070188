package pk.gov.balochistan.police.printfolder;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.ansinist.Compression;
import pk.gov.balochistan.police.ansinist.FingerImage;
import pk.gov.balochistan.police.ansinist.SomeTransaction;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.identification.PrintSearches;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.printimport.NewBatch;
import pk.gov.balochistan.police.printimport.PrintBatches;
import pk.gov.balochistan.police.printimport.WaitingFiles;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.testing.Some;

/** A folder of old prints, and an examiner who has authorised that it be imported. */
final class ImportOffice implements AutoCloseable {
    static final String BATCH = "old-1";
    static final String HEADING =
            "file,kind,record,reference,cnic,section,occurred,standing,court,order,ordered,taken,dpi,form,words";
    private static final SignInRules RULES =
            new SignInRules(Map.of("DEMO", "true"), new Passwords(new Passwords.Cost(64, 1, 1)));

    final RecordOffice office;
    final Path folder;

    ImportOffice(TestDatabase database, Path data) {
        office = new RecordOffice(database, data);
        try {
            folder = Files.createTempDirectory(data, "folder");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        office.unit.perform(this::authorise);
    }

    private void authorise(EntityManager em) {
        Places places = new Places(em, RecordOffice.CLOCK);
        em.persist(new Officer(
                BeltNumber.parse("CRO-71"), "Zarak Khan", "زرک خان", "SI", places.require(Some.STATION), null));
        em.flush();
        UserAccounts accounts = new UserAccounts(em, office.keys);
        Enrolment enrolment = new Enrolment(accounts, new Officers(em), places, RULES, RecordOffice.CLOCK);
        UserAccount account = enrolment.openWithChosenPassword(
                new NewAccount(new Username("cro.bulk"), BeltNumber.parse("CRO-71"), "Zarak Khan", "زرک خان"),
                "Seven green parrots sing",
                "system:test");
        em.flush();
        enrolment.grant(account, Role.CRO_EXAMINER, Some.STATION, RecordOffice.NOW, null, "system:test");
        new PrintBatches(em)
                .add(new NewBatch(BATCH, "Old book of Quetta", RecordOffice.REASON), caller(account), RecordOffice.NOW);
    }

    private static Caller caller(UserAccount account) {
        return new Caller(account.actor(), "web", account.id(), account.belt(), Set.of(), RecordOffice.ONE.posts());
    }

    /** A record with one entry of murder that waits for its court. */
    RecordNumber record() {
        return office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
    }

    /** Puts a transaction of the first fingers of an invented person into the folder. @param touch which of many impressions of them */
    void nist(String name, long person, int fingers, int touch) {
        List<FingerImage> images = IntStream.rangeClosed(1, fingers)
                .mapToObj(position -> finger(person, position, touch))
                .toList();
        file(name, SomeTransaction.of(images, Map.of()));
    }

    private static FingerImage finger(long person, int position, int touch) {
        byte[] png =
                Impression.of(InventedFinger.of(person * 100 + position), touch).png();
        BufferedImage picture = SomeTransaction.read(png);
        return new FingerImage(position, 1, picture.getWidth(), picture.getHeight(), 500, Compression.PNG, png);
    }

    void file(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of a file that was taken of a record's arrested person. */
    static String arrested(String file, String kind, RecordNumber record) {
        return line(file, kind, record, "ARRESTED", "2024-04-01");
    }

    static String line(String file, String kind, RecordNumber record, String standing, String taken) {
        return file + "," + kind + "," + record.digits() + ",,,PPC 302,04-03-2024," + standing + ",,,," + taken + ",,,";
    }

    void list(String... lines) {
        file("list.csv", (HEADING + "\n" + String.join("\n", lines)).getBytes());
    }

    BatchReport run() {
        return run(false, office.unit::inTransaction);
    }

    BatchReport tryOut() {
        return run(true, office.unit::inTransaction);
    }

    BatchReport run(boolean isDry, BatchRun.InTransaction transaction) {
        return run(isDry, transaction, done -> {});
    }

    BatchReport run(boolean isDry, BatchRun.InTransaction transaction, Consumer<Integer> progress) {
        BatchRun.Means means = new BatchRun.Means(
                transaction, office.keys, RecordOffice.CLOCK, new AuditBacklog(1_000, System::nanoTime), RULES);
        return new BatchRun(means, BATCH, isDry).run(folder, progress);
    }

    /** What became of each line: the outcome, with the key of why where there is one. */
    static String said(BatchReport report) {
        return report.lines().stream()
                .map(line -> line.end()
                        + (line.doubt() == null ? "" : " " + line.doubt().key()))
                .collect(Collectors.joining(", "));
    }

    List<PrintSet> prints(RecordNumber number) {
        return office.unit.inTransaction(em -> {
            List<PrintSet> sets = new PrintSets(em, office.keys)
                    .list(new CriminalRecords(em).require(number).id());
            sets.forEach(PrintSet::taken);
            return sets;
        });
    }

    List<PhotoSet> photos(RecordNumber number) {
        return office.unit.inTransaction(em -> new PhotoSets(em, office.keys)
                .list(new CriminalRecords(em).require(number).id()));
    }

    <T> T files(Function<WaitingFiles, T> question) {
        return office.unit.inTransaction(em -> {
            PrintSets prints = new PrintSets(em, office.keys);
            PrintSearches searches =
                    new PrintSearches(em, prints, new Policies(em, RecordOffice.CLOCK), new SearchedPrints());
            return question.apply(new WaitingFiles(
                    em,
                    prints,
                    new PhotoSets(em, office.keys),
                    searches,
                    new PrintComparisons(em, new PolicyRuns(em))));
        });
    }

    /** Of the first file of the record. */
    String handle(RecordNumber number) {
        return office.unit.inTransaction(em -> new PrintBatches(em)
                .listWaiting(null, 0).stream()
                        .filter(waiting -> waiting.record().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .line()
                        .handle());
    }

    /** The batch is closed by whoever may. */
    void close(Caller caller) {
        office.unit.perform(em -> new PrintBatches(em).require(BATCH).close(caller.actor(), RecordOffice.NOW));
    }

    long count(String from) {
        return office.unit.inTransaction(
                em -> em.createQuery("select count(x) from " + from, Long.class).getSingleResult());
    }

    String report(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
