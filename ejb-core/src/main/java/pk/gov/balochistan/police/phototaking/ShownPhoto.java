package pk.gov.balochistan.police.phototaking;

/** One photograph of a set in the size of a list. @param small JPEG */
public record ShownPhoto(PhotoView view, byte[] small) {}
