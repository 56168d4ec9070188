/** How cases reached the police: the sheet of a session of open court, and the lines on the sheet of a case. Asks the desk of receptions. */
package pk.gov.balochistan.police.portal.reception;
