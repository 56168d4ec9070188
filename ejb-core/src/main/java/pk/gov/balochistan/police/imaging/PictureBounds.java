package pk.gov.balochistan.police.imaging;

import java.util.Set;

/**
 * What is taken of a picture file.
 *
 * @param mostOctets as sent
 * @param mostSide in pixels, as its head says
 * @param mostPixels in all, likewise
 * @param leastSide in pixels, likewise
 */
public record PictureBounds(Set<PictureKind> kinds, int mostOctets, int mostSide, long mostPixels, int leastSide) {}
