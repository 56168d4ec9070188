package pk.gov.balochistan.police.intake;

/**
 * Where a complaint on the web comes from.
 *
 * @param device random name of the browser
 * @param address the caller's network address, which many phones may share
 */
public record FiledFrom(String device, String address) {}
