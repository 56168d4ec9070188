/**
 * Folders of old prints, ten-print cards and photographs: reads a list and the files that it names, and takes each in by a transaction of its own, in the name of the examiner who
 * authorised the batch. It asks {@code printimport} for the batch, and the packages that take one file at a time to take each. Source: issue 4; docs/decisions/0049.
 */
package pk.gov.balochistan.police.printfolder;
