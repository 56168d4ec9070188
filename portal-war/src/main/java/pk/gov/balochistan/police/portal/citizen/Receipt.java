package pk.gov.balochistan.police.portal.citizen;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.intake.FollowUp;
import pk.gov.balochistan.police.shared.Language;

/**
 * What the page after filing shows, on the web and at the counter. The return code, which whoever gave no name gets and whoever
 * complains of what is sealed, stands in it for a quarter of an hour, so that a lost answer can be asked for again; after that it is
 * shown no more. Whether somebody can be spoken to is another thing than the code: {@link FollowUp} knows.
 *
 * @param returnCode null where none was given, or the time is over
 */
public record Receipt(
        TrackingNumber number,
        FollowUp followUp,
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
                filed.followUp(),
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
        if (!kept.containsKey("texted")) return Optional.empty();
        Instant filedAt = Instant.parse(kept.get("filedAt"));
        boolean shown = now.isBefore(filedAt.plus(CODE_SHOWN));
        return Optional.of(new Receipt(
                new TrackingNumber(kept.get("number")),
                new FollowUp(
                        Boolean.parseBoolean(kept.get("anonymous")),
                        Boolean.parseBoolean(kept.get("phone")),
                        FollowUp.Texted.valueOf(kept.get("texted")),
                        FollowUp.OpenedBy.valueOf(kept.get("openedBy")),
                        Boolean.parseBoolean(kept.get("agreedWord"))),
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
        kept.put("anonymous", Boolean.toString(followUp.anonymous()));
        kept.put("phone", Boolean.toString(followUp.phone()));
        kept.put("texted", followUp.texted().name());
        kept.put("agreedWord", Boolean.toString(followUp.agreedWord()));
        kept.put("openedBy", followUp.openedBy().name());
        kept.put("filedAt", filedAt.toString());
        kept.put("contactBy", contactBy.toString());
        kept.put("dueAt", dueAt.toString());
        kept.put("role", role.name());
        kept.put("placeEn", placeEn);
        kept.put("placeUr", placeUr);
        return kept;
    }

    /** A code was given, and its time on this page is over. */
    public boolean isCodeGone() {
        return followUp.openedBy() == FollowUp.OpenedBy.CODE && returnCode == null;
    }

    /** Somebody will have spoken to the complainant by then: only where there is a phone to call. */
    public boolean isContactPromised() {
        return followUp.phone();
    }

    /** Text key of what happens first; {0} is when somebody will have spoken to the complainant. */
    public String firstStep() {
        if (isContactPromised()) return "lodge.next.contact";
        return followUp.anonymous() ? "lodge.next.anonymous" : "lodge.next.noPhone";
    }

    /** Text key of what is sent to the phone; where there is no phone, {@link #firstStep} has said it. */
    public String texts() {
        return "lodge.texted." + followUp.texted();
    }

    /** Text key of how to follow the complaint. */
    public String tracking() {
        return "lodge.next.track." + followUp.openedBy();
    }

    String place(Language language) {
        return language == Language.URDU ? placeUr : placeEn;
    }
}
