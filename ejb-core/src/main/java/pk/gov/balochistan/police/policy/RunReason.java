package pk.gov.balochistan.police.policy;

import pk.gov.balochistan.police.audit.Signatory;

/**
 * Why a function is run once. Source: DOMAIN.md 11, purpose and case number on each search.
 *
 * @param by the person who asks
 * @param purpose at most 300 characters
 * @param caseReference FIR, complaint or diary number, at most 60 characters
 * @param reference the public number of what asked, of which there is one run: an enquiry's reference, a search's number; at most 40
 *     characters. By it a person says later what came of the hit
 */
public record RunReason(Signatory by, String purpose, String caseReference, String reference) {}
