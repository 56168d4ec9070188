package pk.gov.balochistan.police.tracking;

/**
 * Who asks on the web after a number.
 *
 * @param fact last four of phone or CNIC, or the return code, as typed; null or blank for none
 * @param device random name of the browser
 * @param address the caller's address
 */
public record WebCaller(String fact, String device, String address) {}
