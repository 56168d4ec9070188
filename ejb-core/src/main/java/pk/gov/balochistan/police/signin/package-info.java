/**
 * How people come in and keep their own account: password and second factor step by step, tries, known browsers; it answers the
 * audit's question of who is calling. It may ask identity and throttle. A boundary signs people in with {@code SignIn}, keeps the
 * token it gives in a cookie, and asks {@code SignIn.resume} at each request.
 */
package pk.gov.balochistan.police.signin;
