/**
 * Photographs of nobody, for demonstrations and tests: plain drawings of heads and marks grown from a seed. No picture of a living person is
 * needed anywhere. It asks {@code imaging} how a picture is written.
 */
package pk.gov.balochistan.police.inventedface;
