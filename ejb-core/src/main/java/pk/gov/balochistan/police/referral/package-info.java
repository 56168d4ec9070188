/**
 * Taking back what was referred outside the police by mistake. It asks the case and its routing; what the law gives to a body
 * outside is never taken back. Source: docs/decisions/0015.
 */
package pk.gov.balochistan.police.referral;
