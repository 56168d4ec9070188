package pk.gov.balochistan.police.printcluster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.printindex.Share;

/**
 * Which portals hold the index together, from the environment.
 *
 * @param members CLUSTER_MEMBERS: host:port of each, between commas, the same at every member; 2 to 16
 * @param own     CLUSTER_SELF: which of them this portal is; it listens at that address and nowhere else
 * @param secret  CLUSTER_SECRET: what only members know, 32 characters or more
 * @param most    CLUSTER_SHARES: how many of the sixteen shares this portal has memory for; default 16
 */
public record ClusterSettings(List<MemberAddress> members, MemberAddress own, String secret, int most) {
    private static final int LEAST_SECRET = 32;

    public ClusterSettings {
        members = members.stream().sorted().distinct().toList();
        if (members.size() < 2 || members.size() > Share.COUNT) {
            throw new IllegalArgumentException("CLUSTER_MEMBERS must name 2 to 16 members");
        }
        if (members.stream().anyMatch(member -> member.host().matches("[0.]*"))) {
            throw new IllegalArgumentException(
                    "CLUSTER_MEMBERS must be addresses of their own, and not all of a machine");
        }
        if (!members.contains(own)) throw new IllegalArgumentException("CLUSTER_SELF must be one of CLUSTER_MEMBERS");
        if (secret.length() < LEAST_SECRET) {
            throw new IllegalArgumentException("CLUSTER_SECRET must have 32 characters or more");
        }
        if (most < 1 || most > Share.COUNT) throw new IllegalArgumentException("CLUSTER_SHARES must be 1 to 16");
    }

    /** Empty where nothing of it is set: the portal is alone. @throws IllegalArgumentException with the name of the setting that is odd */
    public static Optional<ClusterSettings> of(Map<String, String> environment) {
        String members = environment.getOrDefault("CLUSTER_MEMBERS", "").strip();
        if (members.isEmpty()) {
            requireNone(environment, "CLUSTER_SELF");
            requireNone(environment, "CLUSTER_SECRET");
            return Optional.empty();
        }
        String most = environment.getOrDefault("CLUSTER_SHARES", "16").strip();
        return Optional.of(new ClusterSettings(
                Arrays.stream(members.split(","))
                        .map(member -> MemberAddress.parse("CLUSTER_MEMBERS", member))
                        .toList(),
                MemberAddress.parse("CLUSTER_SELF", environment.getOrDefault("CLUSTER_SELF", "")),
                environment.getOrDefault("CLUSTER_SECRET", ""),
                most.matches("\\d{1,2}") ? Integer.parseInt(most) : 0));
    }

    private static void requireNone(Map<String, String> environment, String key) {
        if (!environment.getOrDefault(key, "").isBlank())
            throw new IllegalArgumentException(key + " is set and CLUSTER_MEMBERS is not");
    }

    /** Those besides this one. */
    List<MemberAddress> others() {
        return members.stream().filter(member -> !member.equals(own)).toList();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ClusterSettings[" + own + " of " + members + "]";
    }
}
