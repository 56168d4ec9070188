/** Pages of whom the register of sex offenders is told about, and the letter to it. */
package pk.gov.balochistan.police.portal.offenderregister;
