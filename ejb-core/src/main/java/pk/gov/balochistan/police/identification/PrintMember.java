package pk.gov.balochistan.police.identification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;

/** Lets the portal join the others that hold the index of prints, from its start on. Inert in the gateway, which has no container. */
@ApplicationScoped
public class PrintMember {
    @Resource
    ManagedThreadFactory threads;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started, SearchedPrints prints) {
        prints.open(Executors.newCachedThreadPool(threads));
    }
}
