/**
 * Pages of administrators, of officers who let their own officers in again, and of auditors. They ask the desks of identity,
 * messaging, smslink and trail, and show the content of no case.
 */
package pk.gov.balochistan.police.portal.admin;
