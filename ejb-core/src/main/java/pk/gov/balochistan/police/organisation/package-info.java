/**
 * The places of the force as a tree, from the province to the station, and the officers who serve there with their line of
 * command. Places have dates: districts split, merge and change their names. It asks nobody.
 */
package pk.gov.balochistan.police.organisation;
