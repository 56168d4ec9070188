/**
 * Batches of old prints and photographs: who lets which be imported in his name, which files came in, and what a person decides on those that should not go in by themselves. Folders are
 * read in {@code printfolder}. Source: issue 4; docs/decisions/0049.
 */
package pk.gov.balochistan.police.printimport;
