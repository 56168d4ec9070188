package pk.gov.balochistan.police.identification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.askedfinger.AskedFingers;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ComparisonDesk;
import pk.gov.balochistan.police.examination.ComparisonSheet;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.Identifications;
import pk.gov.balochistan.police.examination.NewConclusion;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.PrintPairs;
import pk.gov.balochistan.police.examination.SomeExamination;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.SomePrints;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SomePolicy;
import pk.gov.balochistan.police.printexchange.PrintReleases;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Examiners of the Criminal Record Office before one database; each act is a transaction. Templates are drawn, not extracted. */
public final class RecordOffice implements AutoCloseable {
    public static final Caller ONE = examiner("CRO-1");
    public static final Caller TWO = examiner("CRO-2");
    public static final Caller THREE = examiner("CRO-3");
    public static final Instant NOW = SomeRecord.NOW;
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Reason REASON = new Reason("Who the arrested man is", "FIR 12/2026 Sariab");
    public static final Ground ARRESTED = new Ground(Standing.ARRESTED, 1, null, null, null);
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    public final Unit unit;
    public final KeyRing keys;
    public final SearchedPrints index;

    public RecordOffice(TestDatabase database, Path data) {
        this(database, data, office -> new SearchedPrints());
    }

    /** @param index of the portal before which it sits */
    RecordOffice(TestDatabase database, Path data, Function<RecordOffice, SearchedPrints> index) {
        this.unit = Unit.on(database);
        this.keys = KeyRing.of(data);
        this.index = index.apply(this);
    }

    private static Caller examiner(String belt) {
        List<HeldPost> posts = List.of(new HeldPost(Role.CRO_EXAMINER, 1L, "1/"));
        return new Caller("user:" + belt.toLowerCase(Locale.ROOT), "web", 1L, BeltNumber.parse(belt), Set.of(), posts);
    }

    /** A record with one entry of this section. */
    public RecordNumber record(String offence, CourtOutcome outcome) {
        return unit.inTransaction(em -> {
            CriminalRecord record = SomeRecord.of(null);
            boolean isOpen = outcome == CourtOutcome.UNDER_TRIAL;
            NewOffence entered = new NewOffence(
                    offence,
                    "12/2024",
                    Some.STATION,
                    SomeRecord.DAY,
                    outcome,
                    isOpen ? null : SomeRecord.DAY.plusYears(1),
                    "Sessions Court",
                    false);
            record.addOffence(entered, new Places(em, CLOCK).require(Some.STATION), SomeRecord.FIRST, NOW);
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    /** Prints of one person that were taken at two arrests, under two names: those that are searched with, and those on record. */
    public record ArrestedTwice(RecordNumber sought, RecordNumber mate) {}

    /** Two fingers each time; and a stranger is on record. */
    public ArrestedTwice arrestTwice() {
        RecordNumber sought = record("ppc-302", CourtOutcome.UNDER_TRIAL);
        RecordNumber mate = record("ppc-302", CourtOutcome.CONVICTED);
        set(sought, touched(1), touched(2));
        set(mate, template(1), template(2));
        set(record("ppc-302", CourtOutcome.CONVICTED), template(7), template(8));
        return new ArrestedTwice(sought, mate);
    }

    /** A template that only this seed gives. */
    public static PrintTemplate template(long seed) {
        return PrintTemplate.of(FillerPrint.of(seed));
    }

    /** Another touch of the finger of a seed. */
    public static PrintTemplate touched(long seed) {
        Minutiae touched = SomePrints.touched(FillerPrint.of(seed), new SplittableRandom(seed));
        return PrintTemplate.of(touched);
    }

    /** A complete set of fingers from the right thumb on. @return its number within the record */
    public int set(RecordNumber number, PrintTemplate... fingers) {
        int set = begun(number, fingers);
        act(ONE, desk -> desk.complete(number, set, false));
        return set;
    }

    /** The same, left open. */
    int begun(RecordNumber number, PrintTemplate... fingers) {
        int seq = taking(ONE, desk -> desk.begin(number, ARRESTED));
        unit.perform(em -> {
            PrintSets sets = new PrintSets(em, keys);
            PrintSet set = sets.require(new CriminalRecords(em).require(number).id(), seq);
            for (int i = 0; i < fingers.length; i++) {
                Finger finger = Finger.values()[i + 1];
                PrintImage image = new PrintImage(("PNG of " + finger + " " + number).getBytes(), 500);
                sets.take(set, finger, ImpressionKind.ROLLED, image, fingers[i], Signatory.of(ONE), NOW);
            }
        });
        return seq;
    }

    public void act(Caller examiner, Consumer<TenPrintDesk> order) {
        taking(examiner, desk -> {
            order.accept(desk);
            return null;
        });
    }

    public <T> T taking(Caller examiner, Function<TenPrintDesk, T> question) {
        return unit.inTransaction(em -> {
            TenPrintDesk desk = new TenPrintDesk();
            desk.records = new CriminalRecords(em);
            desk.sets = new PrintSets(em, keys);
            desk.releases = new PrintReleases(em);
            desk.offences = new Offences(em);
            desk.identifications = new Identifications(em);
            desk.callers = () -> examiner;
            desk.clock = CLOCK;
            return question.apply(desk);
        });
    }

    public <T> T searching(Caller examiner, Function<PrintSearchDesk, T> question) {
        return unit.inTransaction(em -> {
            PrintSearchDesk desk = new PrintSearchDesk();
            desk.records = new CriminalRecords(em);
            desk.sets = new PrintSets(em, keys);
            desk.searches = searches(em);
            desk.comparisons = new PrintComparisons(em, new PolicyRuns(em));
            desk.pairs = new PrintPairs(desk.sets, new Lifts(em, keys), new AskedFingers(em, keys));
            desk.callers = () -> examiner;
            desk.clock = CLOCK;
            return question.apply(desk);
        });
    }

    public <T> T comparing(Caller examiner, Function<ComparisonDesk, T> question) {
        return unit.inTransaction(em -> question.apply(SomeExamination.desk(em, keys, examiner, CLOCK)));
    }

    private PrintSearches searches(EntityManager em) {
        return new PrintSearches(em, new PrintSets(em, keys), new Policies(em, CLOCK), index);
    }

    public void conclude(Caller examiner, ExaminationNumber comparison, Conclusion conclusion) {
        comparing(examiner, desk -> {
            desk.conclude(comparison, new NewConclusion(conclusion, "Seven points, core and delta agree."));
            return null;
        });
    }

    public ComparisonSheet sheet(Caller examiner, ExaminationNumber comparison) {
        return comparing(examiner, desk -> desk.open(comparison));
    }

    /** A search for the first set of a record, of which the likeliest candidate is compared. @return the comparison */
    public ExaminationNumber compared(RecordNumber number, int set) {
        ExaminationNumber search = searching(ONE, desk -> desk.identify(number, set, REASON));
        return searching(ONE, desk -> {
            desk.compare(search, Set.of(1));
            return desk.open(search).candidates().get(0).comparison();
        });
    }

    /** Under a policy by which every likeness counts as a hit. */
    public void permitSearches() {
        permitSearches(BigDecimal.ZERO);
    }

    /** @param threshold from which score on something is a hit; null where the policy names none */
    void permitSearches(BigDecimal threshold) {
        unit.perform(em -> SomePolicy.inForce(em, AutomatedFunction.PRINT_IDENTIFY, threshold, CLOCK));
    }

    /** One examiner proposes the acquittal in the entry of a record and another confirms it. */
    public void acquit(RecordNumber number) {
        unit.perform(em -> SomeRecord.desk(em, keys, ONE).propose(number, 1, SomeRecord.to(CourtOutcome.ACQUITTED)));
        unit.perform(em -> SomeRecord.desk(em, keys, TWO).confirm(number, 1));
    }

    public static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    @Override
    public void close() {
        unit.close();
    }
}
