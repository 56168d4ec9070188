/**
 * What a citizen keeps or takes along of a complaint, as a paper: how it has gone, and the sheet for the Justice of the Peace,
 * s.22-A(6) Cr.P.C. It asks the tracking desk with the second fact of the tracking page, and may use what that page knows of who
 * asks.
 */
package pk.gov.balochistan.police.portal.citizen.paper;
