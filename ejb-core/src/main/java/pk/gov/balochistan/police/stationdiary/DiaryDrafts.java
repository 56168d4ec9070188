package pk.gov.balochistan.police.stationdiary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * Where another part of the system (FIR, arrest, property) says that something belongs into a station's diary. It is called in the
 * transaction of the event: draft and event stand or fall together. Only the clerk or the officer in charge makes an entry of it.
 */
@Dependent
public class DiaryDrafts {
    private final EntityManager em;
    private final Clock clock;

    @Inject
    public DiaryDrafts(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Puts it before the clerk of the station. Whether the diary is open does not matter: it waits. */
    public void add(NewDraft drafted) {
        em.persist(new DiaryDraft(drafted, DiaryDay.now(clock)));
    }
}
