/** The desk at which officers open a case and work on it: who may, what they are shown, and what each act asks of the case. */
package pk.gov.balochistan.police.casework;
