/** The page of one's own account: password, second factor, sessions. It asks the own desk of identity alone. */
package pk.gov.balochistan.police.portal.account;
