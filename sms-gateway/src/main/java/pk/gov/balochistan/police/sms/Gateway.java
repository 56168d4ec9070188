package pk.gov.balochistan.police.sms;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pk.gov.balochistan.police.digest.NoticeFloods;
import pk.gov.balochistan.police.housekeeping.Housekeeping;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.lease.Turns;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.sms.transport.Backoff;
import pk.gov.balochistan.police.sms.transport.LinkSettings;
import pk.gov.balochistan.police.sms.transport.Receiver;
import pk.gov.balochistan.police.sms.transport.SmscLink;
import pk.gov.balochistan.police.sms.transport.UssdProfile;
import pk.gov.balochistan.police.sms.worker.InboxStore;
import pk.gov.balochistan.police.sms.worker.InboxWorker;
import pk.gov.balochistan.police.sms.worker.OrderWatch;
import pk.gov.balochistan.police.sms.worker.OutboxRecords;
import pk.gov.balochistan.police.sms.worker.OutboxSender;
import pk.gov.balochistan.police.sms.worker.Routes;
import pk.gov.balochistan.police.sms.worker.TextAnswering;
import pk.gov.balochistan.police.sms.worker.UnitOfWork;
import pk.gov.balochistan.police.sms.worker.Wake;
import pk.gov.balochistan.police.throttle.Throttles;
import pk.gov.balochistan.police.trail.AuditCopy;
import pk.gov.balochistan.police.trail.AuditSealer;
import pk.gov.balochistan.police.ussd.UssdDialogues;

/**
 * The SMS gateway as a program: reads its settings, wires its parts by hand, starts them and stops them in an order that loses
 * nothing. Texts that were acknowledged are in the database; replies that were not sent stay there for the next start.
 */
public final class Gateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(12);

    private final UnitOfWork unitOfWork;
    private final Receiver receiver;
    private final InboxWorker worker;
    private final List<SmscLink> links = new ArrayList<>();
    private final List<OutboxSender> senders = new ArrayList<>();
    private final Turns turns = Turns.inThreads(3);
    /** Work that the portal does as well, under leases: whichever of them comes first. */
    private final Function<EntityManager, Integer> sealing;

    private final Function<EntityManager, Integer> housekeeping;
    private final OrderWatch orders;
    private final Health health;

    /** Wires everything; nothing runs yet. @throws IOException when the health port is taken */
    public Gateway(Settings settings, Backoff backoff, Clock clock) throws IOException {
        KeyRing keys = KeyRing.of(settings.dataDirectory());
        String holder = ManagementFactory.getRuntimeMXBean().getName() + ":" + Long.toHexString(System.nanoTime());
        Wake inbox = new Wake();
        Wakes outboxes = new Wakes();
        unitOfWork = UnitOfWork.on(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        AuditCopy copy = new AuditCopy(settings.auditCopy(), clock);
        sealing = em -> new AuditSealer(em, keys, clock, copy, new Leases(em), holder).sealSome();
        housekeeping = em -> new Housekeeping(new Leases(em), holder)
                .removeSome(List.of(new Throttles(em, keys, clock), new UssdDialogues(em), new NoticeFloods(em)));
        OutboxRecords records = new OutboxRecords(unitOfWork, clock);
        InboxStore store = new InboxStore(unitOfWork, keys, settings.retryWindow(), profiles(settings.links()), inbox);
        receiver = new Receiver(store, records::apply, Receiver.USUAL_DEADLINE, clock);
        worker = new InboxWorker(
                unitOfWork,
                new TextAnswering(keys, clock, ownNumbers(settings.links()), settings.limits()),
                keys,
                inbox,
                outboxes,
                holder);
        for (LinkSettings link : settings.links()) {
            SmscLink smsc = new SmscLink(link, receiver, backoff);
            links.add(smsc);
            senders.add(new OutboxSender(unitOfWork, smsc, records, keys, clock, outboxes.one(), holder));
        }
        Routes routes = new Routes(settings.links());
        orders = new OrderWatch(unitOfWork, senders, routes, clock);
        health = new Health(settings.healthPort(), unitOfWork, links, worker, records, ended());
        settings.missedCallToken()
                .map(token -> new MissedCalls(token, store, phone -> routes.linkOf(phone.digits()), clock))
                .ifPresent(calls -> health.serve("/missed-call", calls));
    }

    /** Whether a part that works in threads of its own does so no more, by the names that health calls them. */
    private Map<String, BooleanSupplier> ended() {
        Map<String, BooleanSupplier> ended = new TreeMap<>();
        ended.put("receiver", receiver::hasEnded);
        ended.put("inbox", worker::hasEnded);
        ended.put("turns", turns::hasEnded);
        for (int i = 0; i < links.size(); i++) {
            String name = links.get(i).settings().name();
            ended.put("outbox-" + name, senders.get(i)::hasEnded);
            ended.put("link-" + name, links.get(i)::hasEnded);
        }
        return ended;
    }

    private static Set<String> ownNumbers(List<LinkSettings> links) {
        return links.stream().flatMap(link -> link.shortCodes().stream()).collect(Collectors.toSet());
    }

    private static Map<String, UssdProfile> profiles(List<LinkSettings> links) {
        return links.stream().collect(Collectors.toMap(LinkSettings::name, LinkSettings::ussd));
    }

    /** Checks the database, then starts. @throws IllegalStateException when its schema is not the one this program knows */
    public void start() {
        unitOfWork.run(
                em -> em.createNativeQuery("select count(*) from link_state").getSingleResult());
        orders.obey();
        health.start();
        worker.start();
        turns.every(AuditSealer.PAUSE, "the sealing of the trail", () -> unitOfWork.give(sealing));
        turns.every(Housekeeping.PAUSE, "the removal of old rows", () -> unitOfWork.give(housekeeping));
        turns.every(OrderWatch.PAUSE, "the orders for the links", orders::obey);
        senders.forEach(OutboxSender::start);
        links.forEach(SmscLink::start);
        LOG.info("The gateway runs with {} link(s); health on port {}", links.size(), health.port());
    }

    public int healthPort() {
        return health.port();
    }

    /** Takes nothing new, answers what is under way, unbinds, writes down the last answers; at most some 20 seconds. */
    @Override
    public void close() {
        senders.forEach(OutboxSender::stopClaiming);
        links.forEach(link -> link.stop(STOP_WITHIN));
        receiver.close();
        worker.close();
        turns.close();
        senders.forEach(OutboxSender::close);
        health.close();
        unitOfWork.close();
        LOG.info("The gateway has stopped");
    }

    /** Starts the program; ends with code 2 and one sentence when a setting is odd, with 1 when the database is not ready. */
    public static void main(String[] arguments) throws InterruptedException {
        Settings settings = settingsOrEnd();
        Gateway gateway = startOrEnd(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(gateway::close, "stop"));
        while (true) TimeUnit.DAYS.sleep(1);
    }

    private static Settings settingsOrEnd() {
        try {
            return Settings.from(System.getenv());
        } catch (IllegalArgumentException odd) {
            return end(2, "The gateway cannot start: " + odd.getMessage());
        }
    }

    private static Gateway startOrEnd(Settings settings) {
        try {
            Gateway gateway = new Gateway(settings, Backoff.USUAL, Clock.systemUTC());
            gateway.start();
            return gateway;
        } catch (IOException taken) {
            return end(1, "The gateway cannot start: port " + settings.healthPort() + " is in use.");
        } catch (RuntimeException away) {
            LOG.debug("The start failed", away);
            return end(1, "The gateway cannot start: the database does not answer or is not migrated (./run migrate).");
        }
    }

    private static <T> T end(int code, String sentence) {
        System.err.println(sentence);
        System.exit(code);
        throw new IllegalStateException("ended");
    }

    /** Wakes all senders at once. */
    private static final class Wakes extends Wake {
        private final List<Wake> each = new ArrayList<>();

        Wake one() {
            Wake wake = new Wake();
            each.add(wake);
            return wake;
        }

        @Override
        public void call() {
            each.forEach(Wake::call);
        }
    }
}
