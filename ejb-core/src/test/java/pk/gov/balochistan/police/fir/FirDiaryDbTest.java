package pk.gov.balochistan.police.fir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.fir.SomeFir.NOON;
import static pk.gov.balochistan.police.fir.SomeFir.refused;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.stationdiary.DiaryDraft;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Whatever happens to an FIR stands before the clerk of the station as an entry of the diary, and of a sealed one its number alone. */
class FirDiaryDbTest {
    @TempDir
    Path data;

    private <T> T sho(Unit unit, Function<FirDesk, T> act) {
        return SomeFir.as(unit, data, NOON, "Q-1", Role.SHO, Some.STATION, act);
    }

    private static List<DiaryDraft> drafts(Unit unit) {
        return unit.inTransaction(em -> em.createQuery("select d from DiaryDraft d order by d.id", DiaryDraft.class)
                .getResultList());
    }

    @EveryEngine
    void anFirAndEachStatementInItAreDraftedForTheDiary(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            NewFir said = SomeFir.under("ppc-379", "ppc-109");
            FirKey key = sho(unit, desk -> desk.register(Some.STATION, said));
            sho(unit, desk -> desk.addStatement(key, SomeFir.statement()));
            List<DiaryDraft> drafted = drafts(unit);
            assertEquals(2, drafted.size());
            DiaryDraft first = drafted.get(0);
            assertEquals(
                    "FIR 1/2026 was registered under PPC 379, PPC 109 on the report of "
                            + said.informant().name() + ".",
                    first.words(Language.ENGLISH));
            assertTrue(first.words(Language.URDU).contains("1/2026"));
            assertEquals(said.occurrence().reportedAt(), first.happenedAt(), "the hour at which it was told");
            assertEquals("/station/fir?s=" + Some.STATION + "&n=1/2026", first.referencePath());
            assertEquals(
                    "In FIR 1/2026 supplementary statement 1, of Gul Muhammad, was written down.",
                    drafted.get(1).words(Language.ENGLISH));
        }
    }

    /** Officers of the station read the diary, and the FIR is hidden from them. */
    @EveryEngine
    void ofASealedOneTheDiarySaysItsNumberAlone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            NewFir said = SomeFir.under("ppc-376");
            FirKey key = sho(unit, desk -> desk.register(Some.STATION, said));
            sho(unit, desk -> desk.addStatement(key, SomeFir.statement()));
            for (DiaryDraft draft : drafts(unit))
                for (Language language : List.of(Language.ENGLISH, Language.URDU)) {
                    String words = draft.words(language);
                    assertTrue(words.contains("1/2026"), words);
                    assertFalse(words.contains("376"), words);
                    assertFalse(words.contains(said.informant().name()), words);
                }
            assertEquals(2, drafts(unit).size());
        }
    }

    @EveryEngine
    void whatIsNotNumberedIsNotDrafted(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            refused(
                    "firBook.statusReason.missing",
                    () -> sho(unit, desk -> desk.register(Some.STATION, SomeFir.under("ppc-109"))));
            assertEquals(List.of(), drafts(unit));
        }
    }
}
