/**
 * Searches of lifts: asked for with a reason and a case, done one at a time in the background under the policy, and each new set of prints looked
 * for among the unsolved lifts. What they list goes to the examination, which alone decides. It asks lifts, the index, the policies and the
 * examination. Source: issue 4; docs/decisions/0031.
 */
package pk.gov.balochistan.police.latentsearch;
