package pk.gov.balochistan.police.sms.query;

/**
 * A text nobody understands: the short menu, once an hour for one phone, so that two machines cannot talk for ever. A phone whose owner
 * agreed a word that means danger gets a line that names nobody instead, whatever it wrote: so nothing betrays that the word was heard.
 */
final class UnknownQuery implements SmsQuery {
    private final Registers registers;

    UnknownQuery(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Answer answer(Asked asked) {
        return registers.preferences().of(asked.from()).menuIsDue(asked.at())
                ? Answer.refused(
                        asked, "SMS_UNKNOWN", registers.agreed().isAgreedWith(asked.from()) ? "sms.taken" : "sms.menu")
                : Answer.silence(asked, "SMS_UNKNOWN", "menu sent within the hour");
    }
}
