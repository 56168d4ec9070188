/**
 * Pages for everybody, without sign-in: the home page, a complaint from its first word to its receipt, and how far it is; and
 * beside them the front desk's form for a citizen who stands before it. Citizens' pages need no script and no session; what is
 * typed is a draft of the desk. They may ask the desks of complaints.
 */
package pk.gov.balochistan.police.portal.citizen;
