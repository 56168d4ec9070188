/**
 * One finger of somebody who was met in the street, kept for as long as examiners need to see it and not longer: its image, its template and on what ground it was taken.
 * Nothing here searches or decides, and no record holds it. It asks prints as they are taken, for the safe reading of images. Source: docs/decisions/0050.
 */
package pk.gov.balochistan.police.askedfinger;
