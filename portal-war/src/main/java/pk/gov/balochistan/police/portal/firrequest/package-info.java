/** Pages of the request for an FIR: its part of the sheet of a case, the lists of requests, and their figures. */
package pk.gov.balochistan.police.portal.firrequest;
