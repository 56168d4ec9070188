/** Pages on which officers of the province read, propose, confirm and decline the rules of each kind of complaint. They ask the core's desk of rules alone. */
package pk.gov.balochistan.police.portal.rulebook;
