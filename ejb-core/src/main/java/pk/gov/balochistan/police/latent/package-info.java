/**
 * Traces lifted at a scene: of which exhibit, their photograph and its scale, the region that shows the trace, and the minutiae that examiners
 * mark in it, version by version. Nothing here searches or decides. It asks prints as they are taken, for the safe reading of images.
 * Source: issue 4; docs/decisions/0031.
 */
package pk.gov.balochistan.police.latent;
