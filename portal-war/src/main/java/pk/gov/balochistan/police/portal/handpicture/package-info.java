/**
 * The page of cards, slaps and palms: what was sent is looked at, boxes are laid over it, and fingers are taken out of it. It asks the handpicture desk alone. See
 * docs/decisions/0047.
 */
package pk.gov.balochistan.police.portal.handpicture;
