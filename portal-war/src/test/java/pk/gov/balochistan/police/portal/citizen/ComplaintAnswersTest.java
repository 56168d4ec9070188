package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What people type on the complaint's pages, and what is said about it. */
class ComplaintAnswersTest {
    /** Already the fifth in Pakistan. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-12-04T20:00:00Z"), ZoneOffset.UTC);

    private static final ComplaintCategory OPEN = kind(false, false);
    private static final ComplaintCategory SEALED = kind(true, false);
    private static final ComplaintCategory SEALED_AND_ABOUT_THE_POLICE = kind(true, true);

    @ParameterizedTest
    @CsvSource({
        "WHAT, description, '', complaint.refusal.tooShort",
        "WHAT, description, چوری, complaint.refusal.tooShort",
        "WHAT, description, '?!?!?!?!?! 1234567890', complaint.refusal.tooShort",
        "WHAT, description, '\u200b\u200c\u200d\u200b\u200c\u200d\u200b\u200c\u200d\u200b\u200c\u200d', complaint.refusal.tooShort",
        "WHAT, occurredOn, 2026-12-06, lodge.refusal.future",
        "WHAT, occurredOn, 31-02-2026, lodge.refusal.date",
        "WHAT, occurredOn, yesterday, lodge.refusal.date",
        "WHERE, district, '', lodge.refusal.district",
        "WHOM, rung, 9, complaint.refusal.rung",
        "WHOM, rung, high, complaint.refusal.rung",
        "WHOM, belt, ?, refusal.belt.malformed",
        "WHOM, belt, 1287, refusal.belt.malformed",
        "CONTACT, named, '', lodge.refusal.named"
    })
    void saysWhatIsWrongBesideTheField(ComplainStep step, String field, String typed, String refusal) {
        assertEquals(
                refusal, answers(Map.of(field, typed)).problems(step).get(field).key());
    }

    @ParameterizedTest
    @CsvSource({
        "0300-1234567, hm, duressWord, complaint.refusal.duressShort",
        "0300-1234567, ZARMINA, duressWord, complaint.refusal.duressName",
        "0300-1234567, stop that noise, duressWord, complaint.refusal.duressEveryday",
        "'', the tailor has come, phone, complaint.refusal.duressNoPhone"
    })
    void aWordThatMeansDangerIsRefusedBesideItsField(String phone, String word, String field, String refusal) {
        Map<String, String> typed =
                Map.of("named", "yes", "name", "Zarmina", "phone", phone, "texts", "no", "duressWord", word);
        assertEquals(
                Map.of(field, refusal),
                answers(typed).problems(ComplainStep.CONTACT).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, problem -> problem.getValue().key())));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', yes, name, complaint.refusal.whoAreYou",
        "Zarmina, '', yes, phone, complaint.refusal.noPhoneToText",
        "Zarmina, '', neutral, phone, complaint.refusal.noPhoneToText",
        "Zarmina, 12, no, phone, refusal.phone.malformed",
        "Zarmina, 0300-1234567, '', texts, lodge.refusal.texts"
    })
    void asksForWhatItTakesToReachSomebody(String name, String phone, String texts, String field, String refusal) {
        Map<String, String> typed = Map.of("named", "yes", "name", name, "phone", phone, "texts", texts);
        assertEquals(
                refusal,
                answers(typed).problems(ComplainStep.CONTACT).get(field).key());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-05", "05-12-2026", "5/12/2026", "۰۵-۱۲-۲۰۲۶", "5.12.2026"})
    void readsADayAsPeopleWriteIt(String typed) {
        assertEquals(
                LocalDate.of(2026, 12, 5), answers(Map.of("occurredOn", typed)).occurredOn());
    }

    @Test
    void whoWantsNoNameIsAskedForNothingAndTextedNothing() {
        ComplaintAnswers answers =
                answers(Map.of("named", "no", "name", "Zarmina", "phone", "not a phone", "texts", "yes"));
        assertTrue(answers.problems(ComplainStep.CONTACT).isEmpty());
        assertFalse(answers.mayText());
    }

    @Test
    void whoDoesNotKnowTheDistrictGoesToTheTriageList() {
        assertNull(answers(Map.of("district", "unknown", "station", "")).placeCode());
        assertEquals(
                "district-quetta",
                answers(Map.of("district", "district-quetta")).placeCode());
        assertEquals(
                "station-quetta-airport",
                answers(Map.of("district", "district-quetta", "station", "station-quetta-airport"))
                        .placeCode());
    }

    @Test
    void whoIsComplainedOfIsAskedOnlyWhereItIsAboutThePolice() {
        assertEquals(
                List.of(
                        ComplainStep.CATEGORY,
                        ComplainStep.WHAT,
                        ComplainStep.WHERE,
                        ComplainStep.CONTACT,
                        ComplainStep.CHECK),
                answers(Map.of()).steps());
    }

    /** The desk's form shows all its fields at once: what was typed into one is not dropped, nor taken as it cannot be. */
    @Test
    void theDeskKeepsWhoIsNamedWhateverTheKind() {
        Map<String, String> typed = Map.of(
                "category", "property_dispute",
                "description", "He was paid to look away.",
                "district", "district-quetta",
                "named", "no",
                "rung", "2",
                "belt", "b-1042",
                "described", "Tall",
                "program", "NAME_MATCH");
        Accused kept = ComplaintAnswers.ofOnePage(new HashMap<>(typed), Optional.of(OPEN), NOW)
                .complaint("0123456789abcdef", Language.URDU, Channel.DESK)
                .accused();
        assertEquals(new Accused(2, BeltNumber.parse("B-1042"), "Tall", AutomatedFunction.NAME_MATCH), kept);
        Map<String, RuleViolation> problems = ComplaintAnswers.ofOnePage(
                        new HashMap<>(Map.of("belt", "?")), Optional.of(OPEN), NOW)
                .problems(ComplainStep.WHOM);
        assertEquals("refusal.belt.malformed", problems.get("belt").key());
        assertEquals(
                Accused.NOBODY,
                answersOf(OPEN, typed)
                        .complaint("0123456789abcdef", Language.URDU, Channel.WEB)
                        .accused(),
                "on the web it was typed for another kind");
    }

    @Test
    void whatIsNoFunctionOfAProgramIsNone() {
        assertEquals(null, answersOf(OPEN, Map.of("program", "SHO")).program());
    }

    /** A policeman may be the one at home: who is named never hears of it. */
    @Test
    void inASealedMatterOneMaySayThatThePoliceAreInvolved() {
        ComplaintAnswers answers = answersOf(SEALED, Map.of("rung", "3"));
        assertTrue(answers.steps().contains(ComplainStep.WHOM));
        assertTrue(answers.isAboutPolicePerhaps());
        assertFalse(answersOf(SEALED_AND_ABOUT_THE_POLICE, Map.of()).isAboutPolicePerhaps());
    }

    @Test
    void textsThatWereChosenForAnOpenMatterAreNeutralOnceItIsASealedOne() {
        Map<String, String> typed = Map.of("named", "yes", "texts", "yes");
        assertFalse(answersOf(OPEN, typed).wantsNeutralWords());
        assertTrue(answersOf(OPEN, typed).mayText());
        assertTrue(answersOf(SEALED, typed).wantsNeutralWords());
        assertEquals("neutral", answersOf(SEALED, typed).texts());
    }

    private static ComplaintAnswers answersOf(ComplaintCategory kind, Map<String, String> typed) {
        return new ComplaintAnswers(new HashMap<>(typed), Optional.of(kind), NOW);
    }

    private static ComplaintCategory kind(boolean sealed, boolean aboutPolice) {
        return new ComplaintCategory() {
            @Override
            public boolean isSealed() {
                return sealed;
            }

            @Override
            public boolean isAboutPolice() {
                return aboutPolice;
            }
        };
    }

    private static ComplaintAnswers answers(Map<String, String> typed) {
        return new ComplaintAnswers(new HashMap<>(typed), Optional.empty(), NOW);
    }
}
