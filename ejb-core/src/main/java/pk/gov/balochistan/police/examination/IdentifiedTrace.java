package pk.gov.balochistan.police.examination;

import java.time.Instant;
import pk.gov.balochistan.police.latent.LiftNumber;

/** A trace from a scene that two examiners identified with a print of this record. @param comparison where they did */
public record IdentifiedTrace(LiftNumber lift, String caseReference, ExaminationNumber comparison, Instant decidedAt) {}
