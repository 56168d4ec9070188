/**
 * Asking by text whether a CNIC has a criminal record: who may ask, from which phone and with which codes, what was asked and
 * answered, and the switches that stop it. It asks criminalrecord for the least answer, organisation for the officer and the
 * trail for a row. Source: SMS.md, Querying a criminal record by SMS.
 */
package pk.gov.balochistan.police.enquiry;
