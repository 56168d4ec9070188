/** Taking over complaints that were received elsewhere: a sheet is tried and then filed. Asks the import desk alone. */
package pk.gov.balochistan.police.portal.importing;
