/**
 * Talks with both sides of a case: fixed for a day, with neutral words to each side, and written down with who was there. They are
 * never offered where one side may be in danger of the other or of the police, which the kind of complaint says. It asks the cases
 * and stands beside the desk at which they are worked.
 */
package pk.gov.balochistan.police.hearing;
