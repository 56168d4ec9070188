/**
 * How long a record is kept: its class and the day on which its term ends, worked out in one place from the entries as they stand today, and what keeps it longer.
 * It asks {@code criminalrecord} and {@code law}; of prisons, the hotlist, comparisons and corrections it asks the tables alone. Source: docs/decisions/0046.
 */
package pk.gov.balochistan.police.retention;
