package pk.gov.balochistan.police.audit;

/**
 * A role held at a place, in force now.
 *
 * @param role what the post may do
 * @param placeId the place's row
 * @param placePath ids from the province down, each closed by a slash; every place under it begins with it
 */
public record HeldPost(Role role, long placeId, String placePath) {}
