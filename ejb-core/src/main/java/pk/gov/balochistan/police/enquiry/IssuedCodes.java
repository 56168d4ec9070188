package pk.gov.balochistan.police.enquiry;

import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.Recorded;

/** A new card of codes, shown once: nobody can read it again, only make another. */
public record IssuedCodes(BeltNumber belt, Instant issuedAt, List<String> codes) implements Recorded {
    public IssuedCodes {
        codes = List.copyOf(codes);
    }

    @Override
    public String auditTarget() {
        return "enquiry-permit:" + belt.value();
    }

    /** Without the codes. */
    @Override
    public String toString() {
        return "card of " + belt;
    }
}
