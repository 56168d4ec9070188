/** What complainant and police say to each other: on the tracking page and on the sheet of the case. Asks the core's desk of it alone. */
package pk.gov.balochistan.police.portal.correspondence;
