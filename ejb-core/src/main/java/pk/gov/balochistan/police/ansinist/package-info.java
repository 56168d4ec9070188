/**
 * ANSI/NIST-ITL 1-2011 in its traditional encoding: what a transaction says, written and read field by field. The reader believes no length that a file
 * claims. It knows fingers and pictures, and nothing of records, grounds or sets. Source: NIST SP 500-290 (ANSI/NIST-ITL 1-2011); docs/decisions/0040.
 */
package pk.gov.balochistan.police.ansinist;
