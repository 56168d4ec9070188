package pk.gov.balochistan.police.sms.query;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.nio.charset.StandardCharsets;

/** Whatever a text says: it is understood as something, nothing is added to what was typed, and words of the police are looked for in no time. */
public final class SmsMenuFuzz {
    private SmsMenuFuzz() {}

    /** The words are put together before the first input, whose time is measured. */
    public static void fuzzerInitialize() {
        read("STATUS");
    }

    public static void fuzzerTestOneInput(byte[] octets) {
        read(new String(octets, StandardCharsets.UTF_8));
        read(new String(octets, StandardCharsets.UTF_16BE));
    }

    private static void read(String text) {
        SmsMenu.Meaning meaning = SmsMenu.read(text);
        require(meaning.wish() != null && meaning.language() != null, "understood as nothing");
        require(meaning.rest().length() <= text.length(), "more than was typed");
        NumberFirst.in(meaning.rest())
                .ifPresent(number -> require(number.digits().length() <= NumberFirst.WHOLE + 1, "too many digits"));
        Words.isBareDigits(text);
        SmsMenu.asksAbout(text);
        PoliceWords.areIn(text);
        PoliceWords.tellOfHarmInCustody(text);
    }
}
