package pk.gov.balochistan.police.sms.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.intake.FollowUp.Texted;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Files what a phone complains of, by text or by menu: what comes beyond a phone's usual number in a day goes to the province's
 * triage list, marked, and the same key is the same complaint, which is answered with the number of the first.
 */
public final class PhoneFiling {
    static final String ACTION = "SMS_COMPLAIN";

    private static final String RECEIPT = "complaint.sms.filed";

    private final Registers registers;

    /** @param registers of the transaction in which it is filed */
    public PhoneFiling(Registers registers) {
        this.registers = registers;
    }

    /**
     * What is complained of.
     *
     * @param key the same for every delivery, 64 characters
     * @param category code of a complaint's kind
     * @param place code of a station or district; empty for the province's triage list
     * @param words what happened, as an officer reads it
     * @param contact how to reach the complainant; neutral words are answered in neutral words
     */
    public record Told(
            Channel channel, String key, String category, Optional<String> place, String words, ContactWish contact) {}

    /**
     * Files it. The answer is rendered with the number {0}, the promised date {1} and the hour of the first contact {2}.
     *
     * @throws pk.gov.balochistan.police.shared.RuleViolation as {@link NewComplaint} and the intake refuse
     */
    public Answer file(Asked asked, Told told, String answerKey) {
        return file(asked, told, receipt -> answerKey);
    }

    /**
     * Files what a screen answers, which is gone with the next one: the receipt goes to the phone by text besides, where a text may.
     * Beyond the phone's usual number none does: somebody may use the phone of another.
     *
     * @param textedKey of the answer where a text follows
     * @param writtenKey of the answer that says to write the number down, where none does
     */
    public Answer fileFromScreen(Asked asked, Told told, String textedKey, String writtenKey) {
        return file(asked, told, receipt -> isTexted(asked, receipt) ? textedKey : writtenKey);
    }

    /**
     * Files that somebody wants to be called: unsorted on the province's triage list, once a day for each phone, answered and followed up in
     * neutral words. Whoever has no words, or cannot write them, is heard by the officer who calls; what was written besides is kept.
     */
    Answer callBack(Asked asked) {
        String phone = asked.from().printed();
        Language read = asked.language().ofPages(); // by the officer who calls
        String number = read == Language.URDU ? Texts.isolated(phone) : phone;
        String day = LocalDate.ofInstant(asked.at(), Texts.PAKISTAN).toString();
        String words = Texts.text("sms.call.told", read, number);
        Told told = new Told(
                Channel.SMS,
                registers.keys().mac("sms-dedupe", "call", asked.from().digits(), day),
                PoliceWords.tellOfHarmInCustody(asked.rest()) ? ComplaintCategory.CUSTODY : ComplaintCategory.OTHER,
                Optional.empty(),
                asked.rest().isEmpty() ? words : words + " " + asked.rest(),
                new ContactWish(false, true, Texts.text("ussd.callBackNote", read, number)));
        return file(asked, told, "sms.call.filed");
    }

    /** @param again whether it was filed before */
    private record Receipt(Filed filed, boolean again) {}

    private boolean isTexted(Asked asked, Receipt receipt) {
        if (receipt.again || receipt.filed.beyondLimit()) return false;
        if (receipt.filed.followUp().texted() != Texted.YES) return false;
        String day = Texts.date(receipt.filed.dueAt());
        return registers
                .outbox()
                .notice(
                        NoticeLane.OWN_STEP,
                        receipt.filed,
                        asked.from(),
                        asked.language(),
                        RECEIPT,
                        receipt.filed.number(),
                        day);
    }

    private Answer file(Asked asked, Told told, Function<Receipt, String> answerKey) {
        boolean again = registers.intake().isFiled(told.key);
        boolean beyondLimit = !again && registers.filingLimits().countByText(asked.from());
        String place = beyondLimit ? null : told.place.orElse(null);
        String filedBy = Caller.texter(asked.from(), registers.keys()).actor();
        Filed filed = registers.intake().file(complaint(asked, told, place), filedBy, beyondLimit);
        return Answer.rendered(
                asked,
                ACTION,
                Outcome.OK,
                new AuditNote(filed.auditTarget(), null, again ? "sent again" : filed.auditDetail()),
                answerKey.apply(new Receipt(filed, again)),
                filed.number(),
                LocalDate.ofInstant(filed.dueAt(), Texts.PAKISTAN),
                filed.contactBy());
    }

    private static NewComplaint complaint(Asked asked, Told told, String place) {
        return new NewComplaint(
                told.key,
                told.channel,
                asked.language(),
                told.category,
                place,
                null,
                null,
                told.words,
                false,
                new PersonDetails(null, null, null, asked.from(), null),
                told.contact,
                Accused.NOBODY);
    }
}
