/**
 * Complaints as a desk sees them: the list with its piles and its search, and the figures that superiors open it by. It asks complaints
 * who may see a case, and changes none.
 */
package pk.gov.balochistan.police.worklist;
