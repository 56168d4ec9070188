/** What stands on the sheet of a case of the cases that belong with it. Asks the core's desk for them alone. */
package pk.gov.balochistan.police.portal.linking;
