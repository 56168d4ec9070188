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
    void everyPostOfThePoliceIsNoticedByItsNameAndItsAbbreviation() {
        Set<String> names = new TreeSet<>();
        for (Role role : Role.values()) {
            if (!role.needsOfficer()) continue;
            for (Language language : Language.OF_PAGES) {
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

    /** Of the Act of 2022: a relative tells it as it was, in any of the three ways of writing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "my brother died in police custody on Friday",
                "custodial death of my son in Sariab",
                "she was raped in the lock-up by two men",
                "they tortured him in custody for two nights",
                "my son was beaten in the police station until he could not walk",
                "mera bhai hawalat mein mar gaya",
                "police ki hirasat mein maut hui hai",
                "thane mein mere bhai ko mar diya",
                "Sariab thanay mein larki ke sath ziadti hui",
                "hawalat mein us ka rape kiya gaya",
                "mere bete par thane mein tashadud kiya gaya",
                "hirasat mein qatl kar diya",
                "میرا بھائی پولیس کی حراست میں مر گیا",
                "حوالات میں میرے بیٹے کی موت ہو گئی",
                "تھانے میں لڑکی کے ساتھ زیادتی کی گئی",
                "دورانِ حراست تشدد سے ہلاک ہوا",
                "حوالات میں ریپ کیا گیا",
                "تھانے میں میرے بھائی کو مار ڈالا"
            })
    void deathRapeAndTortureInCustodyAreNoticed(String told) {
        assertTrue(PoliceWords.tellOfHarmInCustody(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my motorcycle was stolen in Pishin bazaar",
                "my brother was killed in Zhob and the police do not find who did it",
                "thane mein qatl ki FIR darj nahi karte",
                "he was raped and the station does not register the case",
                "my brother is in custody since Monday and nobody tells us why",
                "mera bhai hawalat mein hai, chhor nahi rahe",
                "تھانے میں قتل کی ایف آئی آر درج نہیں ہو رہی",
                "بھائی جیل سے آیا",
                "my husband beats me every evening"
            })
    void whatBefellSomebodyElsewhereIsNotSaidToBeInCustody(String told) {
        assertFalse(PoliceWords.tellOfHarmInCustody(told));
    }
}
