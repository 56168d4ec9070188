package pk.gov.balochistan.police.description;

import java.util.Arrays;
import java.util.Optional;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A number by which a person on record may be found.
 *
 * @param plain in the one form in which two writings of it are the same: a phone as E.164 digits, a plate as its letters and digits, a
 *     paper's number as capital letters and digits
 */
public record PersonNumber(NumberKind kind, String plain) {
    /** Reads what was typed. @throws RuleViolation description.number.kind, refusal.phone.malformed, refusal.plate.malformed, description.number.paper */
    public static PersonNumber parse(NumberKind kind, String typed) {
        if (kind == null) throw new RuleViolation("description.number.kind");
        return new PersonNumber(kind, kind.plain(typed));
    }

    /** The number that stands in an entry; empty where none does, or one that is too short to be found by. @param words as {@link NewEntry#words()} */
    static Optional<PersonNumber> in(EntryKind entry, String words) {
        return Arrays.stream(NumberKind.values())
                .filter(kind -> kind.entries() == entry)
                .findFirst()
                .flatMap(kind -> parseOrEmpty(kind, words));
    }

    private static Optional<PersonNumber> parseOrEmpty(NumberKind kind, String words) {
        try {
            return Optional.of(parse(kind, words));
        } catch (RuleViolation tooShort) {
            // What is said of a paper may be words: it is kept, and nobody looks for it.
            return Optional.empty();
        }
    }

    /** The same as a phone; empty for any other number. */
    public Optional<Msisdn> phone() {
        return kind == NumberKind.PHONE ? Optional.of(new Msisdn(plain)) : Optional.empty();
    }

    /** As it is kept beside an entry: {@code PHONE:923001234567}. */
    String key() {
        return kind + ":" + plain;
    }
}
