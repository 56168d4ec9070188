package pk.gov.balochistan.police.examination;

import java.time.Instant;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;

/** Another record whose prints two examiners identified with those of this one. @param comparison where they did */
public record SamePerson(RecordNumber number, ExaminationNumber comparison, Instant decidedAt) {}
