/** Pages and papers of what persons say is wrong in their criminal records. */
package pk.gov.balochistan.police.portal.correction;
