package pk.gov.balochistan.police.tracking;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Who asks on the web after a number.
 *
 * @param fact last four of phone or CNIC, or the return code, as typed; null or blank for none
 * @param device random name of the browser
 * @param address the caller's address; of one of IPv6 the network alone, since whoever has one address of it has all
 */
public record WebCaller(String fact, String device, String address) {
    private static final int NETWORK = 8;

    public WebCaller {
        address = network(address);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            // Written in digits: no name is looked up.
            byte[] octets = InetAddress.getByName(address).getAddress();
            return octets.length <= NETWORK ? address : HexFormat.of().formatHex(octets, 0, NETWORK);
        } catch (UnknownHostException odd) {
            return address; // Counted as what it is.
        }
    }
}
