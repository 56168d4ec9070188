package pk.gov.balochistan.police.sms.query;

import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.complaint.Accused;
import pk.gov.balochistan.police.complaint.Channel;
import pk.gov.balochistan.police.complaint.ContactWish;
import pk.gov.balochistan.police.complaint.Filed;
import pk.gov.balochistan.police.complaint.NewComplaint;
import pk.gov.balochistan.police.shared.PersonDetails;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * COMPLAIN and what happened: files a complaint and answers with its number and the promised date. A text has no boxes to tick,
 * so whatever may concern the police themselves or somebody's safety at home goes to the province's triage list, wherever it
 * happened, and the second kind is answered and followed up in neutral words only. The same text of the same phone on the same
 * day is the same complaint.
 */
final class NewComplaintQuery implements SmsQuery {
    private static final String ACTION = "SMS_COMPLAIN";
    private static final String CATEGORY_UNSORTED = "other";
    private static final int SHORTEST = 15;

    /** Words that speak of the police: the station named may be the one complained of. */
    private static final List<String> ABOUT_POLICE = List.of(
            "police",
            "polic",
            "sho",
            "thanedar",
            "thanaydar",
            "constable",
            "inspector",
            "asi",
            "dsp",
            "sdpo",
            "dpo",
            "sp",
            "muharrir",
            "rishwat",
            "bribe",
            "fir",
            "custody",
            "hawalat",
            "lockup",
            "torture",
            "پولیس",
            "پولس",
            "تھانیدار",
            "تھانےدار",
            "رشوت",
            "حوالات",
            "سپاہی",
            "کانسٹیبل",
            "انسپکٹر",
            "محرر",
            "اہلکار",
            "ایف آئی آر",
            "ایس ایچ او",
            "ڈی ایس پی",
            "ایس پی",
            "ڈی پی او");

    /** Words that speak of harm at home or to a child, a woman, the body: nothing may give it away. */
    private static final List<String> SENSITIVE = List.of(
            "rape",
            "zina",
            "husband",
            "shohar",
            "khawand",
            "harass",
            "harassing",
            "harassment",
            "harasani",
            "molest",
            "zyadti",
            "ziadti",
            "abuse",
            "blackmail",
            "domestic",
            "sasural",
            "beats me",
            "acid",
            "child",
            "bacha",
            "bachi",
            "bachay",
            "forced marriage",
            "زیادتی",
            "زنا",
            "شوہر",
            "خاوند",
            "ہراساں",
            "ہراسانی",
            "سسرال",
            "گھریلو تشدد",
            "تشدد",
            "بلیک میل",
            "تیزاب",
            "بچہ",
            "بچی",
            "بچے",
            "عصمت");

    private final Registers registers;

    NewComplaintQuery(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Answer answer(Asked asked) {
        String told = Typed.textOrNull(asked.rest());
        if (told == null || told.length() < SHORTEST) return Answer.refused(asked, ACTION, "sms.complain.how");
        boolean sensitive = speaksOf(told, SENSITIVE);
        boolean toTriage = sensitive || speaksOf(told, ABOUT_POLICE);
        String place = toTriage
                ? null
                : registers
                        .placeNames()
                        .find(told, registers.places(), asked.at())
                        .orElse(null);
        try {
            Filed filed = registers
                    .intake()
                    .file(
                            complaint(asked, told, place, sensitive),
                            Caller.texter(asked.from(), registers.keys()).actor());
            String key = sensitive ? "sms.complain.filedNeutral" : "sms.complain.filed";
            return Answer.ok(
                    asked, ACTION, filed.auditTarget(), key, filed.number(), day(filed.dueAt()), filed.contactBy());
        } catch (RuleViolation refusal) {
            return Answer.refused(asked, ACTION, "sms.complain.how");
        }
    }

    private NewComplaint complaint(Asked asked, String told, String place, boolean sensitive) {
        String day = LocalDate.ofInstant(asked.at(), Texts.PAKISTAN).toString();
        String sameTextSameDay =
                registers.keys().mac("sms-dedupe", "complaint", asked.from().digits(), day, told);
        return new NewComplaint(
                sameTextSameDay,
                Channel.SMS,
                asked.language(),
                CATEGORY_UNSORTED,
                place,
                null,
                null,
                told,
                false,
                new PersonDetails(null, null, null, asked.from(), null),
                new ContactWish(!sensitive, sensitive, null),
                Accused.NOBODY);
    }

    private static LocalDate day(java.time.Instant at) {
        return LocalDate.ofInstant(at, Texts.PAKISTAN);
    }

    /** Whether one of these words stands in the text, S.H.O. written with dots among them. */
    private static boolean speaksOf(String told, List<String> words) {
        String padded = " " + Words.folded(told) + " " + Words.folded(told.replace(".", "")) + " ";
        return words.stream().anyMatch(word -> padded.contains(" " + Words.folded(word) + " "));
    }

    static boolean isAboutPolice(String told) {
        return speaksOf(told, ABOUT_POLICE);
    }

    static boolean isSensitive(String told) {
        return speaksOf(told, SENSITIVE);
    }
}
