/** The officers' pages of complaints: the list of a desk and the sheet of a case. Each page asks the complaint desk alone. */
package pk.gov.balochistan.police.portal.complaint;
