/**
 * Pictures of more than one finger that come into a set of ten-prints: a scanned card, slaps of four fingers, two thumbs, palms. It owns the picture, which stays with
 * its set as evidence, the boxes that are laid over it, and how fingers are cut out of it into the set. It asks printtaking, and the records whose sets they are.
 * Source: issue 4; docs/decisions/0047.
 */
package pk.gov.balochistan.police.handpicture;
