/**
 * Who may do what, and the trail of who did. Owns permissions, roles, scopes, the gate in front of every desk and the sealed
 * trail behind it. It asks nobody: who the caller is comes in through {@code Callers}, which identity fills.
 */
package pk.gov.balochistan.police.audit;
