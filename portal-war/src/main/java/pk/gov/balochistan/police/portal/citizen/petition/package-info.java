/**
 * What a citizen takes to the Justice of the Peace, as a paper: s.22-A(6) Cr.P.C. It asks the tracking desk with the second fact of the tracking
 * page, and may use what that page knows of who asks.
 */
package pk.gov.balochistan.police.portal.citizen.petition;
