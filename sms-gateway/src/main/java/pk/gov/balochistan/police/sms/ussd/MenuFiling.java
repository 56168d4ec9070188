package pk.gov.balochistan.police.sms.ussd;

import java.util.Optional;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.query.Answer;
import pk.gov.balochistan.police.sms.query.Asked;
import pk.gov.balochistan.police.sms.query.PhoneFiling;
import pk.gov.balochistan.police.sms.query.Registers;
import pk.gov.balochistan.police.ussd.UssdDialogue;

/**
 * Files what was chosen in a menu. What is private goes unsorted to the province's triage list, as a text that speaks of harm does,
 * and is answered and followed up in neutral words: the officer who calls back hears what it is.
 */
final class MenuFiling {
    private final Registers registers;

    MenuFiling(Registers registers) {
        this.registers = registers;
    }

    Answer file(UssdDialogue dialogue, Msisdn callBack, Asked asked) {
        String kind = dialogue.kindCode().orElseThrow();
        boolean isPrivate = kind.equals(MenuLists.PRIVATE);
        Language read = asked.language().ofPages(); // by the officer who calls
        String number = read == Language.URDU ? Texts.isolated(callBack.printed()) : callBack.printed();
        String note = Texts.text("ussd.callBackNote", read, number);
        PhoneFiling.Told told = new PhoneFiling.Told(
                Channel.USSD,
                dialogue.idempotencyKey(registers.keys()),
                isPrivate ? ComplaintCategory.OTHER : kind,
                isPrivate ? Optional.empty() : dialogue.placeCode(),
                isPrivate ? Texts.text("ussd.toldPrivate", read, number) : words(dialogue, kind, number, read),
                new ContactWish(!isPrivate, isPrivate, note));
        return new PhoneFiling(registers)
                .fileFromScreen(asked, told, "ussd.filed", isPrivate ? "ussd.filedNeutral" : "ussd.filedWrite");
    }

    private String words(UssdDialogue dialogue, String kind, String number, Language language) {
        String place =
                registers.places().require(dialogue.placeCode().orElseThrow()).name(language);
        String named = registers.categories().require(kind).name(language);
        return Texts.text("ussd.told", language, named, place, number);
    }
}
