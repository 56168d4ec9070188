/** Pages of who looks at look-ups, and of whom an officer declares to be close. */
package pk.gov.balochistan.police.portal.viewing;
