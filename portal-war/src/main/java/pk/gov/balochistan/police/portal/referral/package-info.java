/** Taking back a referral on the sheet of a case. It asks the desk of {@code referral} alone. */
package pk.gov.balochistan.police.portal.referral;
