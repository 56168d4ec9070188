/**
 * Pages of administrators, of officers who let their own officers in again, and of auditors. They ask the desks of identity,
 * messaging and trail, and show the content of no case.
 */
package pk.gov.balochistan.police.portal.admin;
