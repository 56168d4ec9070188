/** {@code ./run bench fingerprint}: the index beside a plain loop of SourceAFIS, on images that are given or on invented ones. */
package pk.gov.balochistan.police.printbench;
