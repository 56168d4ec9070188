/** Pages of the prints and photographs that are destroyed by two persons, and their certificate. */
package pk.gov.balochistan.police.portal.destruction;
