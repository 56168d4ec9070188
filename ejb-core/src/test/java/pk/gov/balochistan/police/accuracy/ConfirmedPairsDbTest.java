package pk.gov.balochistan.police.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.template;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.identification.RecordOffice;

/** The matcher is measured on what two examiners identified, and on nothing else. */
class ConfirmedPairsDbTest {
    @TempDir
    Path data;

    private RecordNumber sought;
    private RecordNumber mate;

    /** A person who was arrested twice under two names, and two strangers. */
    private RecordOffice office(TestDatabase database) {
        RecordOffice office = new RecordOffice(database, data);
        RecordOffice.ArrestedTwice arrested = office.arrestTwice();
        sought = arrested.sought();
        mate = arrested.mate();
        office.set(office.record("ppc-302", CourtOutcome.CONVICTED), template(9));
        office.permitSearches();
        return office;
    }

    @EveryEngine
    void whatTwoIdentifiedIsComparedAnewAndBesideStrangersAlone(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            ExaminationNumber comparison = office.compared(sought, 1);
            office.conclude(ONE, comparison, Conclusion.IDENTIFIED);
            assertEquals(0, measured(office).pairs().size(), "one examiner's word is none");
            office.conclude(TWO, comparison, Conclusion.IDENTIFIED);
            AccuracyReport report = measured(office);
            ConfirmedPair pair = report.pairs().get(0);
            assertEquals(1, report.pairs().size());
            assertEquals(3, pair.strangers().length, "none of the person's own fingers");
            assertTrue(pair.score() > AccuracyReport.EXAMPLE, pair.score() + "");
            assertTrue(pair.isFirst());
            assertNull(pair.sex());
            assertEquals(new HitRate(1, 1), report.first(false));
            assertEquals(report.lines(), measured(office).lines(), "the same lot is drawn");
            int few = office.unit
                    .inTransaction(em -> new ConfirmedPairs(em, office.keys).measure(1, 1861))
                    .pairs()
                    .get(0)
                    .strangers()
                    .length;
            assertTrue(few <= 1, "no more than are asked for");
        }
    }

    @EveryEngine
    void whatWasExcludedOrDidNotShowEnoughIsNoPair(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            ExaminationNumber comparison = office.compared(sought, 1);
            office.conclude(ONE, comparison, Conclusion.EXCLUDED);
            office.conclude(TWO, comparison, Conclusion.EXCLUDED);
            assertEquals(List.of(), measured(office).pairs());
        }
    }

    @EveryEngine
    void onceAPrintIsWithdrawnThePairIsGoneAndCounted(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            identify(office);
            office.acquit(mate);
            AccuracyReport report = measured(office);
            assertEquals(List.of(), report.pairs());
            assertEquals(1, report.gone());
        }
    }

    @EveryEngine
    void sexAndAgeAreThoseOfTheDescription(TestDatabase database) {
        try (RecordOffice office = office(database)) {
            identify(office);
            office.unit.perform(em -> {
                long record = new CriminalRecords(em).require(mate).id();
                Descriptions descriptions = new Descriptions(em);
                LocalDate day = LocalDate.of(2026, 1, 1);
                NewEntry looks = NewEntry.seen(EntryKind.LOOKS, day, null, null, Trait.SEX_FEMALE);
                descriptions.add(record, looks, null, Signatory.of(ONE), RecordOffice.NOW);
                NewEntry born = NewEntry.stated(EntryKind.BORN, "1990");
                descriptions.add(record, born, null, Signatory.of(ONE), RecordOffice.NOW);
            });
            ConfirmedPair pair = measured(office).pairs().get(0);
            assertEquals(Trait.SEX_FEMALE, pair.sex());
            assertEquals(36, pair.age());
        }
    }

    private void identify(RecordOffice office) {
        ExaminationNumber comparison = office.compared(sought, 1);
        office.conclude(ONE, comparison, Conclusion.IDENTIFIED);
        office.conclude(TWO, comparison, Conclusion.IDENTIFIED);
    }

    private static AccuracyReport measured(RecordOffice office) {
        return office.unit.inTransaction(em -> new ConfirmedPairs(em, office.keys).measure(500, 1861));
    }
}
