/** What EclipseLink must be told about the engine under it. Asks nobody and is asked by the persistence units alone. */
package pk.gov.balochistan.police.persistence;
