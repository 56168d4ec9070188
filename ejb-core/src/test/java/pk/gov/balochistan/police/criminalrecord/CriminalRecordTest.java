package pk.gov.balochistan.police.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.criminalrecord.SomeRecord.FIRST;
import static pk.gov.balochistan.police.criminalrecord.SomeRecord.NOW;
import static pk.gov.balochistan.police.criminalrecord.SomeRecord.SECOND;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;

class CriminalRecordTest {
    private final Place station = station();

    @ParameterizedTest
    @CsvSource({
        "UNDER_INVESTIGATION, NO_RECORD",
        "UNDER_TRIAL,         RECORD",
        "CONVICTED,           RECORD",
        "ACQUITTED,           NO_RECORD",
        "DISCHARGED,          NO_RECORD",
        "QUASHED,             NO_RECORD",
        "COMPOUNDED,          NO_RECORD",
        "WITHDRAWN,           NO_RECORD",
        "CANCELLED,           NO_RECORD",
        "ABATED,              NO_RECORD",
        "DORMANT,             NO_RECORD"
    })
    void onlyAConvictionOrACaseBeforeACourtIsARecord(CourtOutcome outcome, RecordAnswer answer) {
        assertEquals(answer, with(outcome, false).answer());
    }

    @ParameterizedTest
    @EnumSource(CourtOutcome.class)
    void whatAChildDidIsToldToNobodyEvenUnderAWarrant(CourtOutcome outcome) {
        CriminalRecord record = with(outcome, true);
        if (!outcome.isCleared()) record.markWanted(1, SomeRecord.warrant(), FIRST, NOW);
        assertEquals(RecordAnswer.NO_RECORD, record.answer());
        assertTrue(record.offencesFor(false).isEmpty());
        assertEquals(1, record.offencesFor(true).size());
    }

    @Test
    void aLiveWarrantMakesWantedUntilItIsWithdrawnByTwo() {
        CriminalRecord record = with(CourtOutcome.UNDER_TRIAL, false);
        record.markWanted(1, SomeRecord.warrant(), FIRST, NOW);
        assertEquals(RecordAnswer.WANTED, record.answer());
        record.propose(1, SomeRecord.order(ProposedChange.Kind.WITHDRAW_NOTICE), FIRST, NOW);
        assertEquals(RecordAnswer.WANTED, record.answer());
        record.confirm(1, SECOND, NOW);
        assertEquals(RecordAnswer.RECORD, record.answer());
    }

    @Test
    void theStatusFollowsTheCourtAndAnAcquittalEndsTheWarrant() {
        CriminalRecord record = with(CourtOutcome.CONVICTED, false);
        record.markWanted(1, SomeRecord.warrant(), FIRST, NOW);
        record.propose(1, SomeRecord.to(CourtOutcome.ACQUITTED), FIRST, NOW);
        record.confirm(1, SECOND, NOW);
        RecordedOffence offence = record.offencesFor(true).get(0);
        assertEquals(CourtOutcome.ACQUITTED, offence.outcome());
        assertFalse(offence.isWanted());
        assertFalse(offence.notices().get(0).isLive());
        assertEquals(RecordAnswer.NO_RECORD, record.answer());
    }

    @Test
    void aSealedEntryIsShownToExaminersAlone() {
        CriminalRecord record = with(CourtOutcome.CONVICTED, false);
        record.propose(1, SomeRecord.order(ProposedChange.Kind.SEAL), FIRST, NOW);
        record.confirm(1, SECOND, NOW);
        assertEquals(RecordAnswer.NO_RECORD, record.answer());
        assertTrue(record.offencesFor(false).isEmpty());
        assertEquals(1, record.offencesFor(true).size());
    }

    @Test
    @Tag("T5")
    void nobodyConfirmsTheirOwnChangeFromWhicheverAccount() {
        CriminalRecord record = with(CourtOutcome.CONVICTED, false);
        record.propose(1, SomeRecord.to(CourtOutcome.ACQUITTED), FIRST, NOW);
        Signatory otherAccount = new Signatory("user:cro.one.second", FIRST.person());
        assertEquals("audit.control.own", refusal(() -> record.confirm(1, FIRST, NOW)));
        assertEquals("audit.control.own", refusal(() -> record.confirm(1, otherAccount, NOW)));
        assertEquals(CourtOutcome.CONVICTED, record.offencesFor(true).get(0).outcome());
    }

    @Test
    @Tag("T5")
    void aDecidedChangeIsNotDecidedAgain() {
        CriminalRecord record = with(CourtOutcome.CONVICTED, false);
        record.propose(1, SomeRecord.to(CourtOutcome.ACQUITTED), FIRST, NOW);
        record.refuse(1, SECOND, NOW);
        assertEquals("audit.control.decided", refusal(() -> record.confirm(1, SECOND, NOW)));
        assertEquals(RecordAnswer.RECORD, record.answer());
    }

    @Test
    void oneChangeOfAnEntryWaitsAtATime() {
        CriminalRecord record = with(CourtOutcome.CONVICTED, false);
        record.propose(1, SomeRecord.to(CourtOutcome.ACQUITTED), FIRST, NOW);
        assertEquals(
                "record.change.waiting",
                refusal(() -> record.propose(1, SomeRecord.order(ProposedChange.Kind.SEAL), FIRST, NOW)));
    }

    @ParameterizedTest
    @CsvSource({"ABATED, UNDER_TRIAL", "CONVICTED, DISCHARGED", "ACQUITTED, ACQUITTED", "COMPOUNDED, CONVICTED"})
    void anOutcomeThatCannotFollowIsRefused(CourtOutcome from, CourtOutcome to) {
        CriminalRecord record = with(from, false);
        assertEquals("record.change.impossible", refusal(() -> record.propose(1, SomeRecord.to(to), FIRST, NOW)));
    }

    @Test
    void theSameSectionOfTheSameFirIsEnteredOnce() {
        CriminalRecord record = with(CourtOutcome.CONVICTED, false);
        NewOffence again = SomeRecord.offence(CourtOutcome.UNDER_TRIAL, false);
        assertEquals("record.offence.twice", refusal(() -> record.addOffence(again, station, FIRST, NOW)));
    }

    @Test
    void nobodyIsWantedInACaseThatEnded() {
        CriminalRecord record = with(CourtOutcome.ACQUITTED, false);
        assertEquals("record.notice.cleared", refusal(() -> record.markWanted(1, SomeRecord.warrant(), FIRST, NOW)));
    }

    @Test
    void aDayInTheFutureIsRefused() {
        CriminalRecord record = SomeRecord.of(null);
        NewOffence future = new NewOffence(
                "ppc-302",
                "1/2027",
                "station-quetta-sariab",
                LocalDate.of(2026, 11, 23),
                CourtOutcome.UNDER_TRIAL,
                null,
                null,
                false);
        assertEquals("record.offence.future", refusal(() -> record.addOffence(future, station, FIRST, NOW)));
    }

    @Test
    void aPersonHasAName() {
        assertEquals(
                "record.person.nameless",
                refusal(() -> new CriminalRecord(RecordNumber.random(), PersonDetails.none(), FIRST, NOW)));
    }

    private CriminalRecord with(CourtOutcome outcome, boolean juvenile) {
        return SomeRecord.with(null, outcome, juvenile, station);
    }

    private static String refusal(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).key();
    }

    /** Places are made by the scripts alone; a unit test needs no more than one with a row. */
    private static Place station() {
        try {
            Constructor<Place> made = Place.class.getDeclaredConstructor();
            made.setAccessible(true);
            Place place = made.newInstance();
            Field id = Place.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(place, 7L);
            return place;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
