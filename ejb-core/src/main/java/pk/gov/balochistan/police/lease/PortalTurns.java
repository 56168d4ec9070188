package pk.gov.balochistan.police.lease;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

/** The turns of the portal, from its start to its end. Inert in the gateway, which has no container and takes its own. */
@ApplicationScoped
public class PortalTurns {
    @Resource
    ManagedScheduledExecutorService executor;

    private Turns turns;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started, Instance<RepeatedWork> offered) {
        turns = Turns.on(executor);
        offered.forEach(work -> turns.every(work.pause(), work.inWords(), work::doSome));
    }

    @PreDestroy
    void stop() {
        if (turns != null) turns.close();
    }
}
