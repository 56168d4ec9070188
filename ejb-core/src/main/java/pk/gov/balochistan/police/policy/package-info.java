/**
 * Under which policy a program may search among persons by itself: what for, on what ground of law, who answers for it, until when,
 * and each run that cited it. Two persons approve a policy; its owner stops a function at once. It asks the trail alone; whoever
 * searches asks {@code Policies.permit} first. Source: issue 4, policy controls; DOMAIN.md 11.
 */
package pk.gov.balochistan.police.policy;
