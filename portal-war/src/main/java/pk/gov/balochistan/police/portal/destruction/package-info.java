/** Pages of the prints that are destroyed by two persons, and their certificate. */
package pk.gov.balochistan.police.portal.destruction;
