package pk.gov.balochistan.police.sms.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sms.query.SmsMenu.Meaning;

class SmsMenuTest {
    /** Said in every other text, and it would ask us something as well. */
    @Test
    void noWordOfTheGrammarMayBeAgreedToMeanDanger() {
        List<String> allowed = SmsMenu.words()
                .filter(word -> !"complaint.refusal.duressEveryday".equals(refusalOf(word + " the tailor")))
                .toList();
        assertEquals(List.of(), allowed);
    }

    private static String refusalOf(String typed) {
        try {
            DuressWord.parseOrNull(typed, null);
            return null;
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "HELP | HELP | | ENGLISH",
                "help! | HELP | | ENGLISH",
                "  Help me | HELP | me | ENGLISH",
                "madad | HELP | | URDU",
                "مدد | HELP | | URDU",
                "مَدَد | HELP | | URDU",
                "STATUS 4821 0937 5526 | STATUS | 4821 0937 5526 | ENGLISH",
                "Status:4821-0937-5526 | STATUS | 4821-0937-5526 | ENGLISH",
                "status482109375526 | STATUS | 482109375526 | ENGLISH",
                "status | STATUS | | ENGLISH",
                "482109375526 | STATUS | 482109375526 | ENGLISH",
                "۴۸۲۱۰۹۳۷۵۵۲۶ | STATUS | ۴۸۲۱۰۹۳۷۵۵۲۶ | URDU",
                "halat 4821 0937 5526 | STATUS | 4821 0937 5526 | URDU",
                "صورتحال ۴۸۲۱ ۰۹۳۷ ۵۵۲۶ | STATUS | ۴۸۲۱ ۰۹۳۷ ۵۵۲۶ | URDU",
                "صورت حال 482109375526 | STATUS | 482109375526 | URDU",
                "صورت\u200cحال 482109375526 | STATUS | 482109375526 | URDU",
                "ﺻﻮﺭﺗﺤﺎﻝ 482109375526 | STATUS | 482109375526 | URDU",
                "my no 482109375526 | STATUS | my no 482109375526 | ENGLISH",
                "complaint 482109375526 | STATUS | 482109375526 | ENGLISH",
                "Complaint no. 4821 0937 5526 | STATUS | no. 4821 0937 5526 | ENGLISH",
                "YES 4821 0937 5526 | YES | 4821 0937 5526 | ENGLISH",
                "yes, 4821-0937-5526 5 | YES | 4821-0937-5526 5 | ENGLISH",
                "haan 482109375526 | YES | 482109375526 | URDU",
                "ji haan 482109375526 | YES | 482109375526 | URDU",
                "ہاں ۴۸۲۱۰۹۳۷۵۵۲۶ | YES | ۴۸۲۱۰۹۳۷۵۵۲۶ | URDU",
                "جی ہاں ۴۸۲۱ ۰۹۳۷ ۵۵۲۶ | YES | ۴۸۲۱ ۰۹۳۷ ۵۵۲۶ | URDU",
                "NO 482109375526 nobody came | NO | 482109375526 nobody came | ENGLISH",
                "No my number is 482109375526 | NO | my number is 482109375526 | ENGLISH",
                "nahi 482109375526 koi nahi aya | NO | 482109375526 koi nahi aya | URDU",
                "ji nahin 482109375526 | NO | 482109375526 | URDU",
                "نہیں ۴۸۲۱۰۹۳۷۵۵۲۶ کوئی نہیں آیا | NO | ۴۸۲۱۰۹۳۷۵۵۲۶ کوئی نہیں آیا | URDU",
                "جی نہیں 482109375526 | NO | 482109375526 | URDU",
                "No. 482109375526 | STATUS | No. 482109375526 | ENGLISH",
                "APPEAL 482109375526 | APPEAL | 482109375526 | ENGLISH",
                "apeel 482109375526 dobara | APPEAL | 482109375526 dobara | URDU",
                "اپیل ۴۸۲۱۰۹۳۷۵۵۲۶ | APPEAL | ۴۸۲۱۰۹۳۷۵۵۲۶ | URDU",
                "ADD 482109375526 I found it | ADD | 482109375526 I found it | ENGLISH",
                "add: 4821 0937 5526 more | ADD | 4821 0937 5526 more | ENGLISH",
                "Mazeed 482109375526 koi aya | ADD | 482109375526 koi aya | URDU",
                "izafah 482109375526 koi aya | ADD | 482109375526 koi aya | URDU",
                "مزید ۴۸۲۱۰۹۳۷۵۵۲۶ کوئی آیا | ADD | ۴۸۲۱۰۹۳۷۵۵۲۶ کوئی آیا | URDU",
                "إضافة 482109375526 كوئی | ADD | 482109375526 كوئی | URDU",
                "add me to the list please | UNKNOWN | me to the list please | ENGLISH",
                "مزید کیا کروں | UNKNOWN | کیا کروں | URDU",
                "yes | YES | | ENGLISH",
                "yes I want to tell you something | UNKNOWN | I want to tell you something | ENGLISH",
                "no one has helped my brother so far in 12 days | UNKNOWN | one has helped my brother so far in 12 days | ENGLISH",
                "COMPLAIN my cow was stolen | COMPLAIN | my cow was stolen | ENGLISH",
                "Shikayat: meri gaey chori ho gai | COMPLAIN | meri gaey chori ho gai | URDU",
                "شکایت میری گائے چوری ہو گئی | COMPLAIN | میری گائے چوری ہو گئی | URDU",
                "شكايت ميری گائے | COMPLAIN | ميری گائے | URDU",
                "CR 5440112345671 48210937 STOP 12/2026 | RECORD | 5440112345671 48210937 STOP 12/2026 | ENGLISH",
                "cr 54401-1234567-1 48210937 2 12 | RECORD | 54401-1234567-1 48210937 2 12 | ENGLISH",
                "ریکارڈ ۵۴۴۰۱۱۲۳۴۵۶۷۱ | RECORD | ۵۴۴۰۱۱۲۳۴۵۶۷۱ | URDU",
                "سی آر 5440112345671 | RECORD | 5440112345671 | URDU",
                "CALL | CALL | | ENGLISH",
                "Call me please | CALL | me please | ENGLISH",
                "کال کریں | CALL | کریں | URDU",
                "stop | STOP | | ENGLISH",
                "STOP. | STOP | | ENGLISH",
                "بند | STOP | | URDU",
                "start | START | | ENGLISH",
                "شروع | START | | URDU",
                "EN | LANGUAGE | | ENGLISH",
                "انگریزی | LANGUAGE | | ENGLISH",
                "ur | LANGUAGE | | URDU",
                "اردو | LANGUAGE | | URDU",
                "LANGUAGE BALOCHI | LANGUAGE | | BALOCHI",
                "language: urdu | LANGUAGE | | URDU",
                "baluchi | LANGUAGE | | BALOCHI",
                "بلوچی | LANGUAGE | | BALOCHI",
                "بلوچي | LANGUAGE | | BALOCHI",
                "Pushto | LANGUAGE | | PASHTO",
                "lang pashto | LANGUAGE | | PASHTO",
                "پښتو | LANGUAGE | | PASHTO",
                "پشتو | LANGUAGE | | PASHTO",
                "ژبه پښتو | LANGUAGE | | PASHTO",
                "Brohi | LANGUAGE | | BRAHUI",
                "zaban brahvi | LANGUAGE | | BRAHUI",
                "براہوئی | LANGUAGE | | BRAHUI",
                "براهوئي | LANGUAGE | | BRAHUI",
                "زبان بروہی | LANGUAGE | | BRAHUI",
                "language problem | UNKNOWN | language problem | ENGLISH",
                "balochi people beat me | UNKNOWN | people beat me | BALOCHI",
                "stop him please he is in my house | UNKNOWN | him please he is in my house | ENGLISH",
                "appeal 111 | APPEAL | 111 | ENGLISH",
                "hello | UNKNOWN | hello | ENGLISH",
                "السلام علیکم | UNKNOWN | السلام علیکم | URDU",
                "12 | UNKNOWN | 12 | ENGLISH",
                "'; drop table complaint; -- | UNKNOWN | drop table complaint; -- | ENGLISH",
            })
    void readsWhatPeopleType(String text, String wish, String rest, String language) {
        Meaning meaning = SmsMenu.read(text);
        assertEquals(wish, meaning.wish().name());
        assertEquals(rest == null ? "" : rest, meaning.rest());
        assertEquals(language, meaning.language().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\ud83d", "😀", "\u200d\u200d", "\r\n", "\u001b", "?!", "؟", "\u202e"})
    void aTextWithoutWordsIsNotUnderstoodAndHarmsNothing(String text) {
        assertEquals(SmsMenu.Wish.UNKNOWN, SmsMenu.read(text).wish());
        assertEquals(SmsMenu.Wish.UNKNOWN, SmsMenu.read(null).wish());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my husband beats me",
                "شوہر مارتا ہے",
                "he is harassing my daughter, harassment",
                "بچے کو اغوا کیا"
            })
    void wordsOfHarmAtHomeAreNoticed(String told) {
        assertTrue(NewComplaintQuery.isSensitive(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my motorcycle was stolen in Pishin bazaar", "میری گائے چوری ہو گئی"})
    void aTheftIsNeither(String told) {
        assertFalse(PoliceWords.areIn(told));
        assertFalse(NewComplaintQuery.isSensitive(told));
    }
}
