package pk.gov.balochistan.police.enquiry;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/**
 * A database with one officer who may ask by text, the portal's side that issues codes and the gateway's side that answers, each
 * with the rights it has in production.
 */
final class EnquiryTrial implements AutoCloseable {
    static final String LINK = "ufone";
    static final BeltNumber BELT = new BeltNumber("Q-77");
    static final Msisdn PHONE = Msisdn.parse("0333-7654321");
    private static final long ACCOUNT = 9_000_001L;

    final Unit portal;
    final Unit gateway;
    final KeyRing keys;
    private final TestDatabase database;
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    EnquiryTrial(TestDatabase database, Path data) {
        this.database = database;
        this.keys = KeyRing.of(data);
        this.portal = Unit.on(database);
        this.gateway = Unit.as(database.gateway());
        portal.perform(em -> {
            Place station = new Places(em, clock()).require(Some.STATION);
            em.persist(new Officer(BELT, "Zarak Khan", "زرک خان", "SI", station, null));
        });
        openAccount();
        portal.perform(em -> em.persist(new EnquiryPermit(ACCOUNT, BELT, PHONE, LINK, "user:dpo", now)));
    }

    /** Rows of the account, as identity would make them: its own ways need more than is asked here. */
    private void openAccount() {
        sql("insert into user_account (id, username, belt_number, name_en, name_ur, password_hash, state, used_at,"
                + " created_at, created_by) values (" + ACCOUNT + ", 'q.si', 'Q-77', 'Zarak Khan', 'x', 'x', 'ACTIVE',"
                + " current_timestamp, current_timestamp, 'test')");
        try (Connection owner = database.open();
                PreparedStatement grant = owner.prepareStatement(
                        "insert into account_grant (id, account_id, role, place_id, valid_from, granted_by, granted_at)"
                                + " select 9000002, " + ACCOUNT
                                + ", 'STATION_OFFICER', id, ?, 'test', ? from place where code = '"
                                + Some.STATION + "'")) {
            grant.setObject(1, now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC));
            grant.setObject(2, now.atOffset(ZoneOffset.UTC));
            grant.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void sql(String statement) {
        try (Connection owner = database.open();
                Statement run = owner.createStatement()) {
            run.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    List<String> issueCodes() {
        return portal.inTransaction(em -> permit(em).issueCodes(keys, now));
    }

    EnquiryPermit permit(EntityManager em) {
        return new EnquiryPermits(em).findByPhone(PHONE).orElseThrow();
    }

    /** Asks about the usual person with a code, as a text of its own. */
    String ask(String code) {
        return ask(PHONE, LINK, words(code), UUID.randomUUID().toString());
    }

    static String words(String code) {
        return Some.cnic().digits() + " " + code + " STOP FIR 12/2026";
    }

    String ask(Msisdn sender, String link, String words, String messageKey) {
        return reply(sender, link, words, messageKey).words();
    }

    EnquiryReply reply(Msisdn sender, String link, String words, String messageKey) {
        EnquiryText text = new EnquiryText(link, sender, words, messageKey);
        return gateway.inTransaction(answer(text));
    }

    private Function<EntityManager, EnquiryReply> answer(EnquiryText text) {
        return em -> new EnquiryReplies(em, keys, clock()).answer(text, Language.ENGLISH);
    }

    long count(EnquiryResult result) {
        return portal.entityManager()
                .createQuery("select count(e) from Enquiry e where e.result = :result", Long.class)
                .setParameter("result", result)
                .getSingleResult();
    }

    @Override
    public void close() {
        gateway.close();
        portal.close();
    }
}
