/**
 * What complainant and police say to each other on an open case: an officer asks, and the complainant writes or gives files, on the web
 * and by text, without a name where none was given. It asks the cases and tracking for who speaks, keeps what waits to be read, and
 * stands beside the desk at which cases are worked. Texts ask it for the complainant's word.
 */
package pk.gov.balochistan.police.correspondence;
