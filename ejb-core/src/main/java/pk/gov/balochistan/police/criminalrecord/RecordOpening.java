package pk.gov.balochistan.police.criminalrecord;

import java.time.Instant;
import pk.gov.balochistan.police.audit.Outcome;

/** Who opened, or tried to open, a record: for auditors, who see the trail and not the content. */
public record RecordOpening(Instant at, String actor, Outcome outcome, String reason) {}
