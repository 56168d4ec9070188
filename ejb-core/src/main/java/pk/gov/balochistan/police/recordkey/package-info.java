/**
 * The key of each criminal record, under which everything is sealed that was taken of the person: with its row gone, none of it can be read any more, whatever
 * copies there are that do not hold the row. Registers that hold sealed octets ask it; it asks nobody. Source: SECURITY.md T5, docs/decisions/0046.
 */
package pk.gov.balochistan.police.recordkey;
