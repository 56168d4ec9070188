/** The pages on which examiners enter who was in prison, by hand and by sheet, and look at what prisons say and courts did not. */
package pk.gov.balochistan.police.portal.prison;
