package pk.gov.balochistan.police.printcluster;

import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a member listens for the others. @param host a name or an IPv4 address of a private network @param port 1 to 65535 */
public record MemberAddress(String host, int port) implements Comparable<MemberAddress> {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9.-]{1,120}):(\\d{1,5})");

    /** @throws IllegalArgumentException where it is not host:port; it names the setting */
    static MemberAddress parse(String setting, String text) {
        Matcher parts = FORM.matcher(text.strip());
        int port = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
        if (port < 1 || port > 65535) throw new IllegalArgumentException(setting + " must be host:port");
        return new MemberAddress(parts.group(1), port);
    }

    /** Asked for each time, as a name may come to stand for another machine. */
    InetSocketAddress resolved() {
        return new InetSocketAddress(host, port);
    }

    @Override
    public int compareTo(MemberAddress other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
