/**
 * What one fingerprint is and how two are compared: the template that SourceAFIS makes of an image, its minutiae, and SourceAFIS's score from flat arrays. The
 * only package that knows the matcher. It asks no other capability.
 */
package pk.gov.balochistan.police.fingerprint;
