package pk.gov.balochistan.police.arrayshowing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pk.gov.balochistan.police.arrayshowing.ArrayRoom.BORN;
import static pk.gov.balochistan.police.arrayshowing.ArrayRoom.NOT_FOUND;
import static pk.gov.balochistan.police.arrayshowing.ArrayRoom.TODAY;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.photoarray.ArrayGround;
import pk.gov.balochistan.police.photoarray.ArrayNumber;
import pk.gov.balochistan.police.photoarray.Candidate;
import pk.gov.balochistan.police.photoarray.NewArray;
import pk.gov.balochistan.police.photoarray.ParadeBar;

/** Photographs are shown to a witness only where no parade is possible, and beside those of persons who look alike. Source: issue 4. */
class ComposingDbTest {
    @TempDir
    Path data;

    @Test
    void whileAParadeIsPossibleNoPhotographIsShown() {
        for (ParadeBar bar : ParadeBar.values()) {
            if (bar.isGround()) continue;
            refused(
                    "arrays.bar." + bar.name().toLowerCase(),
                    () -> new ArrayGround(bar, null, null, null, "Words enough to say why."));
        }
        refused("arrays.bar.none", () -> new ArrayGround(null, null, null, null, "Words enough to say why."));
        refused("arrays.words", () -> new ArrayGround(ParadeBar.DIED, null, null, null, "He died."));
        String why = "The magistrate holds that the faces were seen already.";
        refused("arrays.order.court", () -> new ArrayGround(ParadeBar.DECLINED, null, "17", TODAY, why));
        refused("arrays.order.number", () -> new ArrayGround(ParadeBar.DECLINED, "Magistrate I", null, TODAY, why));
        refused("arrays.order.day", () -> new ArrayGround(ParadeBar.DECLINED, "Magistrate I", "17", null, why));
    }

    @EveryEngine
    void fillersAreFoundByLooksAndAreNeverTheSuspect(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            RecordNumber suspect = room.man(BORN);
            RecordNumber alike = room.man(BORN + 8);
            room.man(BORN + 9);
            room.person(Trait.SEX_FEMALE, BORN);
            room.office.acquit(room.man(BORN));
            room.child();
            room.reversed();
            RecordNumber joined = room.man(BORN);
            room.join(joined, suspect);
            RecordNumber plain = room.office.record("ppc-302", CourtOutcome.CONVICTED);
            assertEquals(
                    List.of(alike),
                    room.compose(suspect).candidates().stream()
                            .map(Candidate::number)
                            .toList());
            refused("arrays.suspect.photo", () -> room.compose(plain));
            room.photograph(plain);
            refused("arrays.suspect.sex", () -> room.compose(plain));
        }
    }

    @EveryEngine
    void whatIsPickedIsAskedAgainWhenItIsSealed(TestDatabase database) {
        try (ArrayRoom room = new ArrayRoom(database, data)) {
            List<RecordNumber> men = room.suspectAnd(6);
            RecordNumber suspect = men.get(0);
            List<Long> all = room.picked(suspect);
            List<Long> five = all.subList(0, 5);
            refused("arrays.fillers.few", () -> new NewArray(NOT_FOUND, all.subList(0, 4)));
            refused(
                    "arrays.fillers.twice",
                    () -> new NewArray(NOT_FOUND, with(all.subList(0, 4), all.get(0), all.get(0))));
            long woman = room.set(room.person(Trait.SEX_FEMALE, BORN));
            refused("arrays.filler.sex", () -> room.seal(suspect, with(all.subList(0, 4), woman)));
            long old = room.set(room.man(BORN - 9));
            refused("arrays.filler.age", () -> room.seal(suspect, with(all.subList(0, 4), old)));
            refused("arrays.filler.same", () -> room.seal(suspect, with(five, room.set(suspect))));
            RecordNumber again = room.man(BORN);
            room.join(again, suspect);
            refused("arrays.filler.same", () -> room.seal(suspect, with(five, room.set(again))));
            for (RecordNumber gone : List.of(room.child(), room.reversed()))
                refused("arrays.filler.gone", () -> room.seal(suspect, with(five, room.set(gone))));
            refused("arrays.suspect.photo", () -> room.compose(room.reversed()));
            refused("arrays.suspect.photo", () -> room.compose(room.child()));
            ArrayNumber sealed = room.seal(suspect, five);
            assertEquals(
                    6, room.composing(ONE, desk -> desk.open(sealed).pictures()).size());
            refused("refusal.notFound", () -> room.composing(TWO, desk -> desk.open(sealed)));
        }
    }

    private static List<Long> with(List<Long> some, Long... others) {
        List<Long> all = new ArrayList<>(some);
        all.addAll(List.of(others));
        return all;
    }
}
