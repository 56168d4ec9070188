/** A sheet that is sent, tried and taken over, and the report of its lines: the same for whatever the lines are about. */
package pk.gov.balochistan.police.portal.shared.sheet;
