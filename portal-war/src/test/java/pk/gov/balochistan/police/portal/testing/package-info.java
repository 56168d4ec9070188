/**
 * What the tests of the portal run on: the exploded application on Payara Micro, started once, and a real browser that looks at
 * it in two sizes and two languages. Not shipped.
 */
package pk.gov.balochistan.police.portal.testing;
