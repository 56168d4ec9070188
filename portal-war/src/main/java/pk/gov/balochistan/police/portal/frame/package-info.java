/**
 * What stands between the server and every page: headers, the gates for addresses and files, the navigation, and what a person
 * reads when something went wrong. It may ask {@code portal.shared} and the desks of {@code signin}; no page of a capability is
 * known here, and none asks it.
 */
package pk.gov.balochistan.police.portal.frame;
