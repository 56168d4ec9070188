/**
 * Who or what is meant: the numbers of people, officers, telephones and cases, right by construction, and a person as written
 * down. Each has its column, so that no register writes one as bare text.
 */
package pk.gov.balochistan.police.identifier;
