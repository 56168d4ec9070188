/**
 * Who looked at whom: each look-up of a person for a stated reason is kept, every tenth asks for the whole justification, and what is worth
 * a second look (one's own record, somebody close, a watched person, far more than usual, a draw by lot) goes to an auditor who never
 * looked oneself. It hears of look-ups from the gate alone, so that no page and no desk can forget it. Source: SECURITY.md T2; issue 4,
 * policy controls.
 */
package pk.gov.balochistan.police.viewing;
