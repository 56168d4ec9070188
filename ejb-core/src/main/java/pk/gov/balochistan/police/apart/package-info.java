/** Work on octets of which nothing is known, done by a program of its own with little memory and little time. Source: SECURITY.md T15. It asks nothing. */
package pk.gov.balochistan.police.apart;
