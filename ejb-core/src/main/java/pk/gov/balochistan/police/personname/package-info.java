/**
 * Names of persons however they were written: Roman or Urdu letters, with the spellings that clerks, cards and newspapers use. Words are
 * read for their consonants, since short vowels are not written in Urdu and written at will in Roman; vowels only rank what was found.
 */
package pk.gov.balochistan.police.personname;
