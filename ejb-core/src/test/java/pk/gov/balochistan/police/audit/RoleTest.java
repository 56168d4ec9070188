package pk.gov.balochistan.police.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void whoseWorkIsNotInTheSystemYetIsKnown() {
        assertEquals(
                List.of(Role.PROSECUTOR),
                Arrays.stream(Role.values()).filter(role -> !role.hasDesk()).toList());
    }
}
