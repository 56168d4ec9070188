/**
 * The pages of the Criminal Record Office and of enquiries by text: find, open with a reason, enter, change with a second examiner,
 * one's own card of codes, and the supervisor's list. Each page asks one desk.
 */
package pk.gov.balochistan.police.portal.criminalrecord;
