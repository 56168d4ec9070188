package pk.gov.balochistan.police.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Runs work in a transaction of its own, whatever becomes of the caller's. The only such place. */
@Stateless
public class OwnTransaction {
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }

    /** The same for work with a result. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T get(Supplier<T> work) {
        return work.get();
    }
}
