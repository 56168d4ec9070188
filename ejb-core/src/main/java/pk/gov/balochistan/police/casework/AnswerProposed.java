package pk.gov.balochistan.police.casework;

import pk.gov.balochistan.police.complaint.Complaint;

/** The police are about to answer a case: whoever knows what must stand before that refuses it here, with a RuleViolation. */
public record AnswerProposed(Complaint complaint) {}
