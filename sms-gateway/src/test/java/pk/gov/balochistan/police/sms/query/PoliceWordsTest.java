package pk.gov.balochistan.police.sms.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.db.CsvTable;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** A text that names an officer must not land with that officer or with those under that officer: DOMAIN.md 5. */
class PoliceWordsTest {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]+)\\)");

    private static List<String> missing(Set<String> names) {
        return names.stream()
                .filter(name -> !PoliceWords.areIn(name + " Sariab ne mujhe thappar mara"))
                .toList();
    }

    /** As people write letters: plain, small, with dots, apart. */
    private static List<String> spelt(String letters) {
        List<String> spelt = new ArrayList<>(List.of(letters, letters.toLowerCase(Locale.ROOT)));
        if (letters.matches("[A-Z]+")) {
            spelt.add(letters.replaceAll("(?<=.)(?=.)", "."));
            spelt.add(letters.replaceAll(".", "$0."));
            spelt.add(letters.replaceAll("(?<=.)(?=.)", " "));
        }
        return spelt;
    }

    @Test
    void everyRankOfTheReferenceTableIsNoticed() throws IOException {
        Set<String> names = new TreeSet<>();
        for (CSVRecord rank : CsvTable.read("reference/ranks.csv")) {
            names.addAll(spelt(rank.get("code")));
            names.add(rank.get("rank"));
            names.add(rank.get("rank_ur"));
        }
        assertTrue(names.contains("A.S.P."), "the ranks were read");
        assertEquals(List.of(), missing(names));
    }

    @Test
    void everyRankThatStandsAboveAStationIsNoticed() {
        Set<String> names = new TreeSet<>();
        ComplaintRouting.RANKS_ABOVE_STATION.keySet().forEach(rank -> names.addAll(spelt(rank)));
        assertEquals(List.of(), missing(names));
    }

    @Test
    void everyPostOfThePoliceIsNoticedByItsNameAndItsAbbreviation() {
        Set<String> names = new TreeSet<>();
        for (Role role : Role.values()) {
            if (!role.needsOfficer()) continue;
            for (Language language : Language.values()) {
                String name = Texts.text(role.textKey(), language);
                names.add(IN_BRACKETS.matcher(name).replaceAll(""));
                IN_BRACKETS.matcher(name).results().forEach(found -> names.addAll(spelt(found.group(1))));
            }
        }
        assertTrue(names.containsAll(List.of("RPO", "آر پی او")), "the abbreviations were read");
        assertEquals(List.of(), missing(names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHO ne rishwat mangi",
                "Police took my bike",
                "تھانیدار نے رشوت مانگی",
                "ایس ایچ او نے گالی دی",
                "they refuse to write my F.I.R",
                "D.S.P. sariab",
                "ASP Sariab ne mujhe thappar mara aur 5000 rupay mangay",
                "SSP Quetta ke log",
                "both ASIs hit me",
                "A. S. P. sariab",
                "DIG Quetta",
                "the I.G. knows",
                "AIG establishment",
                "Addl. IG sahib",
                "RPO Zhob",
                "اے ایس پی نے تھپڑ مارا",
                "اے۔ایس۔پی۔ سریاب",
                "ایس ایس پی کوئٹہ",
                "ایس\u200cایس\u200cپی کوئٹہ",
                "ڈی آئی جی کوئٹہ",
                "ڈي آئي جي کوئٹہ",
                "آئی جی صاحب",
                "اے آئی جی صاحب",
                "آر پی او ژوب",
                "ay es pi sariab",
                "di ai ji quetta",
                "SI Ahmad mangta hai",
                "sipahi ne maara"
            })
    void wordsOfThePoliceAreNoticed(String told) {
        assertTrue(PoliceWords.areIn(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my motorcycle was stolen in Pishin bazaar",
                "a big pig was digging in my field, the dignity",
                "thori si baat par larai hui",
                "2 pcs gold bangles stolen",
                "spare parts and the ship",
                "میری گائے چوری ہو گئی",
                "بھائی جیل سے آیا"
            })
    void aWordThatOnlyContainsTheirLettersIsNot(String told) {
        assertFalse(PoliceWords.areIn(told));
    }
}
