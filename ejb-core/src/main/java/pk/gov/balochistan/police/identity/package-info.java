/**
 * Who signs in: accounts, grants of role and place, second factors and sessions; it answers the audit's question of who is
 * calling. It may ask organisation, audit, throttle and credential, and knows nothing of any case. A boundary signs people in
 * with {@code SignIn}, keeps the token it gives in a cookie, and asks {@code SignIn.resume} at each request.
 */
package pk.gov.balochistan.police.identity;
