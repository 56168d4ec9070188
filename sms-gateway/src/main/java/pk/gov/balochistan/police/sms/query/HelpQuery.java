package pk.gov.balochistan.police.sms.query;

/** HELP: what may be asked, and 15 for whoever is in danger. */
final class HelpQuery implements SmsQuery {
    HelpQuery(Registers unused) {}

    @Override
    public Answer answer(Asked asked) {
        return Answer.ok(asked, "SMS_HELP", null, "sms.help");
    }
}
