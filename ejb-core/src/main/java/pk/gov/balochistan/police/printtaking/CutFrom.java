package pk.gov.balochistan.police.printtaking;

/** Where a print comes from that was cut out of a picture of several fingers. @param pictureId its row @param box left, top, width and height in its pixels */
public record CutFrom(long pictureId, String box) {}
