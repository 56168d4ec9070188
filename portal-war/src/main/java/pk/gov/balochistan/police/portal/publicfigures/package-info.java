/** The page of what is published of complaints, and the same as a table to take away: open to everybody. They ask the core's desk of public figures alone. */
package pk.gov.balochistan.police.portal.publicfigures;
