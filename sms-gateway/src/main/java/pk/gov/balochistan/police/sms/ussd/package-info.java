/**
 * The menus that a phone dials: what each screen offers, what a choice does, and how words fit a screen. It asks the same queries as
 * texts do, and knows nothing of links, sessions or what was shown before. Source: SMS.md, "USSD".
 */
package pk.gov.balochistan.police.sms.ussd;
