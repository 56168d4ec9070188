package pk.gov.balochistan.police.sms.query;

/** A text nobody understands: the short menu, once an hour for one phone, so that two machines cannot talk for ever. */
final class UnknownQuery implements SmsQuery {
    private final Registers registers;

    UnknownQuery(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Answer answer(Asked asked) {
        return registers.preferences().of(asked.from()).menuIsDue(asked.at())
                ? Answer.refused(asked, "SMS_UNKNOWN", "sms.menu")
                : Answer.silence(asked, "SMS_UNKNOWN", "menu sent within the hour");
    }
}
