/** The page on which records of one person are joined and parted by two examiners. */
package pk.gov.balochistan.police.portal.merging;
