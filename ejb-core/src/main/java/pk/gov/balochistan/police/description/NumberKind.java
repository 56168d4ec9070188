package pk.gov.balochistan.police.description;

import java.util.Locale;
import java.util.function.UnaryOperator;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/** Numbers by which a person on record is found, beside the CNIC. */
public enum NumberKind implements TextKey {
    PHONE(EntryKind.PHONE, NumberKind::ofPhone),
    /** Of whichever kind: who finds one often cannot say what it is. */
    PAPER(EntryKind.PAPER, NumberKind::ofPaper),
    VEHICLE(EntryKind.VEHICLE, typed -> Plate.parse(typed).text());

    private static final int SHORTEST_PAPER = 4;
    private static final int LONGEST_PAPER = 120;

    private final EntryKind entries;
    private final UnaryOperator<String> plain;

    NumberKind(EntryKind entries, UnaryOperator<String> plain) {
        this.entries = entries;
        this.plain = plain;
    }

    /** In which entries such a number stands. */
    EntryKind entries() {
        return entries;
    }

    /** The one form in which two writings of it are the same. @throws RuleViolation refusal.phone.malformed, refusal.plate.malformed, description.number.paper */
    String plain(String typed) {
        return plain.apply(typed);
    }

    /** One number and nothing else: of two the second would be passed over without a word. */
    private static String ofPhone(String typed) {
        if (!Typed.line(typed).matches("[\\p{Nd}\\s+()./-]+")) throw new RuleViolation("refusal.phone.malformed");
        return Msisdn.parse(typed).digits();
    }

    private static String ofPaper(String typed) {
        String number = Typed.folded(typed).replace(" ", "").toUpperCase(Locale.ROOT);
        if (number.length() < SHORTEST_PAPER || number.length() > LONGEST_PAPER)
            throw new RuleViolation("description.number.paper", SHORTEST_PAPER, LONGEST_PAPER);
        return number;
    }

    @Override
    public String textKey() {
        return "description.number.kind." + name();
    }
}
