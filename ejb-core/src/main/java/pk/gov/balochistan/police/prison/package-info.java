/**
 * The prisons, and when a person on record was in which of them, in which case and on whose order. It knows a record by its row and a case by
 * what it is told of it ({@code CaseStanding}); whoever enters a stay asks the record first, and whoever shows one asks who may see the case.
 */
package pk.gov.balochistan.police.prison;
