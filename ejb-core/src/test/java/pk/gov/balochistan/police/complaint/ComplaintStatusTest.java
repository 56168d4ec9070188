package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintStatusTest {
    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 'ALLOCATED IN_PROGRESS REFERRED_OUTSIDE'",
        "ALLOCATED, 'ALLOCATED IN_PROGRESS REFERRED_OUTSIDE'",
        "IN_PROGRESS, 'ALLOCATED REFERRED_OUTSIDE RESOLVED'",
        "REFERRED_OUTSIDE, 'REOPENED'",
        "RESOLVED, 'CLOSED REOPENED'",
        "CLOSED, 'REOPENED'",
        "REOPENED, 'ALLOCATED IN_PROGRESS REFERRED_OUTSIDE'"
    })
    void onlyTheseMovesAreAllowed(ComplaintStatus from, String allowed) {
        String moves = Arrays.stream(ComplaintStatus.values())
                .filter(from::mayBecome)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertEquals(allowed, moves);
    }
}
