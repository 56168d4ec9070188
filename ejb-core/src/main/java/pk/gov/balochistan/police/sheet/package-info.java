/**
 * Sheets in which many things come at once from elsewhere: read as a whole, tried line by line, and told line by line what becomes of each. It
 * knows places by their names and nothing of what the lines are about.
 */
package pk.gov.balochistan.police.sheet;
