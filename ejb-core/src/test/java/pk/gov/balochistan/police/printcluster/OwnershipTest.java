package pk.gov.balochistan.police.printcluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.printindex.Share;

/** Shares are parted equally, and who is away leaves its own to all others and no more. */
class OwnershipTest {
    private static List<MemberAddress> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new MemberAddress("10.0.0." + i, 7000))
                .sorted()
                .toList();
    }

    private static Map<MemberAddress, Long> counts(List<MemberAddress> members, Set<MemberAddress> there) {
        return Share.ALL.stream()
                .map(share -> Ownership.owner(share, members, there).orElseThrow())
                .collect(Collectors.groupingBy(member -> member, Collectors.counting()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 16})
    void whoeverIsAwaySharesArePartedAndOnlyThoseOfTheAbsentMove(int count) {
        List<MemberAddress> members = members(count);
        Set<MemberAddress> all = Set.copyOf(members);
        Map<MemberAddress, Long> parted = counts(members, all);
        assertEquals(count, parted.size());
        assertTrue(parted.values().stream()
                .allMatch(shares -> shares == Share.COUNT / count || shares == Share.COUNT / count + 1));
        for (MemberAddress away : members) {
            Set<MemberAddress> left = new HashSet<>(all);
            left.remove(away);
            Map<MemberAddress, Integer> more = new HashMap<>();
            for (int share : Share.ALL) {
                MemberAddress before = Ownership.owner(share, members, all).orElseThrow();
                MemberAddress after = Ownership.owner(share, members, left).orElseThrow();
                if (before.equals(away)) more.merge(after, 1, Integer::sum);
                else assertEquals(before, after);
            }
            long moved = parted.get(away);
            assertTrue(more.values().stream().allMatch(shares -> shares <= moved / (count - 1) + 1), more.toString());
        }
        assertEquals(Optional.empty(), Ownership.owner(3, members, Set.of()));
    }

    private static final Map<String, String> TWO = Map.of(
            "CLUSTER_MEMBERS", "10.0.0.2:7000, 10.0.0.1:7000",
            "CLUSTER_SELF", "10.0.0.1:7000",
            "CLUSTER_SECRET", Table.SECRET);

    @Test
    void withoutMembersThePortalIsAlone() {
        assertEquals(Optional.empty(), ClusterSettings.of(Map.of("CLUSTER_SHARES", "16", "CLUSTER_SELF", " ")));
        ClusterSettings two = ClusterSettings.of(TWO).orElseThrow();
        assertEquals(
                List.of("10.0.0.1:7000", "10.0.0.2:7000"),
                two.members().stream().map(MemberAddress::toString).toList());
        assertEquals(16, two.most());
        assertTrue(!two.toString().contains(Table.SECRET));
    }

    /** Else a portal that was meant to be one of several searches alone, and nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"CLUSTER_SELF", "CLUSTER_SECRET"})
    void halfTheSettingsStopTheStart(String key) {
        Map<String, String> half = Map.of(key, TWO.get(key), "CLUSTER_MEMBERS", " ");
        String said = assertThrows(IllegalArgumentException.class, () -> ClusterSettings.of(half))
                .getMessage();
        assertTrue(said.startsWith(key), said);
    }

    @ParameterizedTest
    @CsvSource({
        "CLUSTER_MEMBERS, 10.0.0.1:7000",
        "CLUSTER_MEMBERS, '10.0.0.1:7000,10.0.0.2'",
        "CLUSTER_MEMBERS, '10.0.0.1:7000,10.0.0.2:70000'",
        "CLUSTER_MEMBERS, '10.0.0.1:7000,0.0.0.0:7000'",
        "CLUSTER_SELF, 10.0.0.3:7000",
        "CLUSTER_SELF, ''",
        "CLUSTER_SECRET, 'of thirty-one characters, no more'",
        "CLUSTER_SHARES, 0",
        "CLUSTER_SHARES, 17",
        "CLUSTER_SHARES, all"
    })
    void anOddSettingStopsTheStartAndIsNamed(String key, String value) {
        Map<String, String> odd = new HashMap<>(TWO);
        odd.put(key, key.equals("CLUSTER_SECRET") ? value.substring(0, 31) : value);
        String said = assertThrows(IllegalArgumentException.class, () -> ClusterSettings.of(odd))
                .getMessage();
        assertTrue(said.startsWith(key), said);
    }
}
