/**
 * Criminal records that stood on paper or in old tables and come in sheets, one line an entry: tried without entering anything, entered all
 * together or not at all, and never twice. It asks {@code criminalrecord} to enter each as an examiner would.
 */
package pk.gov.balochistan.police.recordimport;
