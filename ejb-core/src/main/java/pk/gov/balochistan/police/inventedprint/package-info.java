/**
 * Fingerprints of nobody, for demonstrations, tests and measurements: fingers grown from a seed, images of them, parts of prints, and minutiae by the hundred
 * thousand. No image of a living person is needed anywhere. It asks {@code fingerprint} what minutiae are.
 */
package pk.gov.balochistan.police.inventedprint;
