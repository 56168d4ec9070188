/** Pages on which one post asks another to take a case over, and on which that post answers. They ask the core's desk of transfers alone. */
package pk.gov.balochistan.police.portal.transfer;
