/** On the sheet of a case: the word that means danger to the complainant, and the alarm that it raised. */
package pk.gov.balochistan.police.portal.duress;
