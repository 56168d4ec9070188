package pk.gov.balochistan.police.portal.citizen;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.TrackingNumber;

/**
 * What the page after filing shows. The return code of someone who gave no name stands in it for a quarter of an hour, so that a
 * lost answer can be asked for again; after that it is shown no more.
 *
 * @param returnCode null where a name was given, or the time is over
 */
public record Receipt(
        TrackingNumber number,
        boolean anonymous,
        String returnCode,
        Instant filedAt,
        Instant contactBy,
        Instant dueAt,
        Role role,
        String placeEn,
        String placeUr) {
    static final Duration CODE_SHOWN = Duration.ofMinutes(15);

    static Receipt of(Filed filed, Instant now) {
        return new Receipt(
                filed.number(),
                filed.returnCode() != null,
                filed.returnCode(),
                now,
                filed.contactBy(),
                filed.dueAt(),
                filed.post().role(),
                filed.post().place().name(Language.ENGLISH),
                filed.post().place().name(Language.URDU));
    }

    /** The receipt that a draft turned into; empty while it is still a draft. */
    static Optional<Receipt> in(Map<String, String> kept, Instant now) {
        if (!kept.containsKey("number")) return Optional.empty();
        Instant filedAt = Instant.parse(kept.get("filedAt"));
        boolean shown = now.isBefore(filedAt.plus(CODE_SHOWN));
        return Optional.of(new Receipt(
                new TrackingNumber(kept.get("number")),
                kept.containsKey("returnCode"),
                shown ? kept.get("returnCode") : null,
                filedAt,
                Instant.parse(kept.get("contactBy")),
                Instant.parse(kept.get("dueAt")),
                Role.valueOf(kept.get("role")),
                kept.get("placeEn"),
                kept.get("placeUr")));
    }

    Map<String, String> asMap() {
        Map<String, String> kept = new TreeMap<>();
        kept.put("number", number.digits());
        if (returnCode != null) kept.put("returnCode", returnCode);
        kept.put("filedAt", filedAt.toString());
        kept.put("contactBy", contactBy.toString());
        kept.put("dueAt", dueAt.toString());
        kept.put("role", role.name());
        kept.put("placeEn", placeEn);
        kept.put("placeUr", placeUr);
        return kept;
    }

    String place(Language language) {
        return language == Language.URDU ? placeUr : placeEn;
    }
}
