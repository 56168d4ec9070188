/**
 * Complaints that were received elsewhere, such as on the Prime Minister's portal, and come in one sheet: read line by line, tried
 * without filing anything, and filed all together or not at all. It asks intake to file each as any other complaint, and keeps
 * beside it where it came from.
 */
package pk.gov.balochistan.police.importing;
