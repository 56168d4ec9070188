/** Criminal records found by what is known of a person other than the CNIC, under a policy and with a reason; opened as any other. */
package pk.gov.balochistan.police.recordsearch;
