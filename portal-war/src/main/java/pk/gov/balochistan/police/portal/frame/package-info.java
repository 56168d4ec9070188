/**
 * What stands between the server and every page: headers, the gates for addresses and files, the navigation, and what a person
 * reads when something went wrong. It may ask {@code portal.shared}, the desks of {@code signin} and the gate of pages; of the
 * pages of a capability no more is known here than which permission opens each, and none asks it.
 */
package pk.gov.balochistan.police.portal.frame;
