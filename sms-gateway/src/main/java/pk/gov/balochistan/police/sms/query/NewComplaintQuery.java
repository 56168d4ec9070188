package pk.gov.balochistan.police.sms.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * COMPLAIN and what happened: files a complaint and answers with its number and the promised date. A text has no boxes to tick,
 * so whatever may concern the police themselves or somebody's safety at home goes to the province's triage list, wherever it
 * happened, and the second kind is answered and followed up in neutral words only; so does what comes beyond a phone's usual
 * number in a day. What tells of death, rape or torture in custody is marked as such at once: the police cannot close it. The same
 * text of the same phone on the same day is the same complaint.
 */
final class NewComplaintQuery implements SmsQuery {
    private static final String ACTION = PhoneFiling.ACTION;
    private static final int SHORTEST = 15;

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
        try {
            // Before it is counted: what is no complaint uses up none of the day's.
            NewComplaint.requireDescription(told);
            return file(asked, told);
        } catch (RuleViolation refusal) {
            return Answer.refused(asked, ACTION, "sms.complain.how");
        }
    }

    private Answer file(Asked asked, String told) {
        boolean custody = PoliceWords.tellOfHarmInCustody(told);
        boolean sensitive = custody || isSensitive(told);
        boolean toTriage = sensitive || PoliceWords.areIn(told);
        PhoneFiling.Told complaint = new PhoneFiling.Told(
                Channel.SMS,
                sameTextSameDay(asked, told),
                custody ? ComplaintCategory.CUSTODY : ComplaintCategory.OTHER,
                toTriage ? Optional.empty() : place(asked, told),
                told,
                new ContactWish(!sensitive, sensitive, null));
        return new PhoneFiling(registers)
                .file(asked, complaint, sensitive ? "sms.complain.filedNeutral" : "sms.complain.filed");
    }

    private Optional<String> place(Asked asked, String told) {
        return registers.placeNames().find(told, registers.places(), asked.at());
    }

    private String sameTextSameDay(Asked asked, String told) {
        String day = LocalDate.ofInstant(asked.at(), Texts.PAKISTAN).toString();
        return registers.keys().mac("sms-dedupe", "complaint", asked.from().digits(), day, told);
    }

    /** Whether one of the words of harm stands in the text. */
    static boolean isSensitive(String told) {
        String padded = " " + Typed.folded(told) + " " + Typed.folded(told.replace(".", "")) + " ";
        return SENSITIVE.stream().anyMatch(word -> padded.contains(" " + Typed.folded(word) + " "));
    }
}
