/**
 * Who signs in: accounts, their grants of role and place, passwords, second factors and sessions. Fills the audit's question
 * of who is calling. It may ask organisation, audit and throttle, and knows nothing of any case.
 */
package pk.gov.balochistan.police.identity;
