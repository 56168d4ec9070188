package pk.gov.balochistan.police.sms.query;

import pk.gov.balochistan.police.messaging.PhonePreference;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.query.SmsMenu.Wish;

/**
 * STOP and START of notices, and the choice of language. Answers to a phone's own texts go out in any case. A language that is not
 * spoken yet is remembered, and whoever chose it is told so.
 */
final class PreferenceQuery implements SmsQuery {
    private final Registers registers;
    private final Wish wish;

    PreferenceQuery(Registers registers, Wish wish) {
        this.registers = registers;
        this.wish = wish;
    }

    @Override
    public Answer answer(Asked asked) {
        PhonePreference preference = registers.preferences().of(asked.from());
        return switch (wish) {
            case STOP -> {
                preference.stopNotices();
                yield Answer.ok(asked, "SMS_STOP", null, "sms.stopped");
            }
            case START -> {
                preference.startNotices();
                yield Answer.ok(asked, "SMS_START", null, "sms.started");
            }
            default -> {
                preference.speak(asked.language());
                boolean spoken = Texts.has("sms.language", asked.language());
                yield Answer.ok(asked, "SMS_LANGUAGE", null, spoken ? "sms.language" : "sms.languageLater");
            }
        };
    }
}
