package pk.gov.balochistan.police.recordsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.RepeatedWork;

/** Lets records be found by name that came before there was such a search, or before its rule changed. One process at a time. */
@ApplicationScoped
public class RecordNaming implements RepeatedWork {
    private static final int BATCH = 200;
    private static final int LEASE_SECONDS = 60;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    CriminalRecords records;

    private final String holder = "portal:" + UUID.randomUUID();

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the names of criminal records";
    }

    @Override
    public int doSome() {
        return ownTransaction.get(
                () -> new Leases(em).take("record-names", holder, LEASE_SECONDS) ? records.nameSome(BATCH) : 0);
    }
}
