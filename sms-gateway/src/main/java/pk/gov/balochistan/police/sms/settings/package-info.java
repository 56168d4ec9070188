/** What a program of this module is started with: reading the environment, one way for all. It asks nobody. */
package pk.gov.balochistan.police.sms.settings;
