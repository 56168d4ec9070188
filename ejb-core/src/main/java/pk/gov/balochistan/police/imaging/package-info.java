/**
 * Pictures as they come in from strangers' files: known by their first octets, bounded by what their head says before anything is unpacked,
 * drawn anew in memory so that nothing goes on in them but what is seen. It asks nobody and says nothing of what a picture shows.
 */
package pk.gov.balochistan.police.imaging;
