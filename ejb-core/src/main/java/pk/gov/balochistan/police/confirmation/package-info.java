/**
 * Closing by a recorded call: a post that had no part in a case asks the complainant whether the answer settles it. It asks complaints
 * for the case and tracking for what the complainant's no does. Nobody asks it.
 */
package pk.gov.balochistan.police.confirmation;
