/**
 * Where each phone stands in a menu that it dialled: one row for each session of the network, so that a dialogue outlives a restart of
 * the gateway. It knows phones and screens, and nothing of what the menus hold; it asks messaging for what a message meant.
 */
package pk.gov.balochistan.police.ussd;
