/**
 * Pages about closing that citizens trust: calls by a post that had no part in a case, findings that a complaint is not borne out, and
 * what the citizen says to them. They ask the desks of confirmation and finding; other pages include their parts.
 */
package pk.gov.balochistan.police.portal.closing;
