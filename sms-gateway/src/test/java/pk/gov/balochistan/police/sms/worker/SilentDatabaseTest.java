package pk.gov.balochistan.police.sms.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that takes the connection and says nothing holds no thread for ever. */
class SilentDatabaseTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:tcp://127.0.0.1:%d/police;NETWORK_TIMEOUT=300",
        "jdbc:postgresql://127.0.0.1:%d/police?socketTimeout=1"
    })
    @Timeout(30)
    void aReadEndsWhenItsTimeIsUp(String url) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                UnitOfWork work = UnitOfWork.on(url.formatted(silent.getLocalPort()), "gateway_app", "secret")) {
            RuntimeException fault = assertThrows(
                    RuntimeException.class,
                    () -> work.run(em -> em.createNativeQuery("select 1").getSingleResult()));
            assertTrue(UnitOfWork.isDatabaseAway(fault), fault.toString());
        }
    }

    @Test
    void aTimeIsSetForEitherEngineUnlessTheAddressSetsOne() {
        assertTrue(UnitOfWork.tuned("jdbc:postgresql://db/police").contains("?socketTimeout=20&"));
        assertEquals(
                "jdbc:h2:tcp://127.0.0.1:9092/police;MODE=Oracle;NETWORK_TIMEOUT=20000",
                UnitOfWork.tuned("jdbc:h2:tcp://127.0.0.1:9092/police;MODE=Oracle"));
        String own = "jdbc:h2:tcp://127.0.0.1:9092/police;NETWORK_TIMEOUT=300";
        assertEquals(own, UnitOfWork.tuned(own));
    }
}
