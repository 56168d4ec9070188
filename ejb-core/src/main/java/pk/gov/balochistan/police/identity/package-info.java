/**
 * Who has an account: the account itself, the posts it holds, its card of codes and where it is signed in. It may ask
 * organisation, audit and credential, and knows nothing of any case. How people come in is {@code signin}; what administrators do
 * is {@code administration}.
 */
package pk.gov.balochistan.police.identity;
