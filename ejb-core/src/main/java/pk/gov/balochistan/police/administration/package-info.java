/**
 * What administrators do with other people's accounts: look, lock, reset, and the orders that a second administrator must confirm
 * before they give anything. An officer in charge lets the own officers in again. It may ask identity, organisation and
 * audit, and offers housekeeping what nobody decided.
 */
package pk.gov.balochistan.police.administration;
