/**
 * The daily diary of a station (roznamcha, Register II; Police Rules 22.48 to 22.51): what is written, struck, drafted by other parts,
 * read and compared with paper. It asks the organisation for stations and officers and the trail for posts, and nothing of cases.
 */
package pk.gov.balochistan.police.stationdiary;
