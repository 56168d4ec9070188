package pk.gov.balochistan.police.sms.query;

/** One coded text: asks registers, answers with words. Called within the transaction that settles the text. */
@FunctionalInterface
public interface SmsQuery {
    Answer answer(Asked asked);
}
