package pk.gov.balochistan.police.attachment;

import java.time.Instant;

/**
 * A file in a list: everything but its octets. The sha256 is its name in URLs, within its own record.
 *
 * @param ofCitizen whether the complainant gave it, and no officer
 */
public record AttachmentRow(
        String fileName, String mediaType, long octets, String sha256, Instant addedAt, boolean ofCitizen) {}
