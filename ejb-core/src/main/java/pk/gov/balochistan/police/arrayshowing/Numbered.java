package pk.gov.balochistan.police.arrayshowing;

import pk.gov.balochistan.police.photoarray.ArrayPicture;

/**
 * A photograph at its number before one witness, and nothing else of it.
 *
 * @param number from 1
 * @param picture null where it may be shown no more
 */
public record Numbered(int number, ArrayPicture picture) {}
