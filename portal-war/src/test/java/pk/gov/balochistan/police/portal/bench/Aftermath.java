package pk.gov.balochistan.police.portal.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import pk.gov.balochistan.police.operations.CoreUnit;
import pk.gov.balochistan.police.sms.bench.BenchDatabase;
import pk.gov.balochistan.police.sms.bench.Figures;
import pk.gov.balochistan.police.sms.standin.SmsCentre;
import pk.gov.balochistan.police.sms.standin.Submitted;
import pk.gov.balochistan.police.trail.AuditCopy;
import pk.gov.balochistan.police.trail.AuditVerification;

/** Reads by plain SQL, apart from the programs' own code, what is left of what was acknowledged (SECURITY.md, invariants I1 to I6). */
final class Aftermath {
    private static final String OPEN =
            "select (select count(*) from incoming_sms where state in ('NEW', 'WAITING_PARTS'))"
                    + " + (select count(*) from outgoing_sms where state in ('QUEUED', 'SENDING', 'UNCONFIRMED'))"
                    + " + (select count(*) from audit_pending) from place where kind = 'PROVINCE'";
    private static final String HALF =
            "select count(*) from complaint c where not exists (select 1 from complaint_event e where e.complaint_id = c.id)"
                    + " or (select count(*) from complaint_event e where e.complaint_id = c.id) <> c.event_count";

    private final BenchDatabase database;
    private final Path folder;

    Aftermath(BenchDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Waits until nothing is under way. @return what still is */
    long awaitQuiet(int seconds) throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long open = count(OPEN);
        while (open > 0 && System.nanoTime() - end < 0) {
            TimeUnit.SECONDS.sleep(1);
            open = count(OPEN);
        }
        return open;
    }

    /** Complaints of the web: each receipt's number must lead to its own story, and each story stand once. */
    void web(Map<String, String> acknowledged, Tally tally) throws SQLException {
        try (Connection connection = database.owner().open();
                PreparedStatement ofStory =
                        connection.prepareStatement("select tracking_number from complaint where description like ?")) {
            for (Map.Entry<String, String> receipt : acknowledged.entrySet()) {
                ofStory.setString(1, receipt.getKey() + "%");
                Set<String> numbers = new HashSet<>();
                int rows = 0;
                try (ResultSet row = ofStory.executeQuery()) {
                    for (; row.next(); rows++) numbers.add(row.getString(1).trim());
                }
                tally.acknowledged++;
                if (!numbers.contains(receipt.getValue())) tally.lost++;
                if (rows > 1) tally.doubled++;
            }
        }
    }

    /** Texts: each that was taken is one inbox row with an outcome, one complaint where it complained, and a reply that left. */
    void texts(Texters texters, SmsCentre centre, Tally tally) throws SQLException {
        Set<String> answered = new HashSet<>();
        for (Submitted submitted : centre.submitted()) answered.add(submitted.to());
        Map<String, Integer> received = byPhone("select source, count(*) from incoming_sms group by source");
        Map<String, Integer> done =
                byPhone("select source, count(*) from incoming_sms where state = 'DONE' group by source");
        Map<String, Integer> filed =
                byPhone("select complainant_phone, count(*) from complaint group by complainant_phone");
        for (int i = 0; i < texters.count(); i++) {
            String phone = Texters.phone(i);
            int cases = filed.getOrDefault(phone, 0);
            int wanted = Texters.complains(i) ? 1 : 0;
            boolean isWhole = done.getOrDefault(phone, 0) > 0 && cases >= wanted && answered.contains(phone);
            if (texters.isAcknowledged(i)) tally.acknowledged++;
            if (texters.isAcknowledged(i) && !isWhole) tally.lost++;
            if (received.getOrDefault(phone, 0) > 1 || cases > wanted) tally.doubled++;
        }
    }

    private Map<String, Integer> byPhone(String grouped) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        try (Connection connection = database.owner().open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(grouped)) {
            while (row.next()) counts.put(row.getString(1), row.getInt(2));
        }
        return counts;
    }

    /** Complaints without their timeline, and what the check of the trail finds. */
    void state(Figures figures) throws SQLException {
        figures.put("half_states", count(HALF));
        List<?> findings;
        try (CoreUnit core = CoreUnit.on(
                database.portal().url(),
                database.portal().user(),
                database.portal().password(),
                folder)) {
            findings = core.inTransaction(em -> new AuditVerification(
                            em, core.keys(), new AuditCopy(folder.resolve("audit-copy"), Clock.systemUTC()))
                    .everything()
                    .findings());
        }
        findings.forEach(System.out::println);
        figures.put("audit_findings", findings.size());
        figures.put("audit_rows", count("select count(*) from audit_entry"));
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.owner().open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What was promised to a person, and what became of it. */
    static final class Tally {
        int acknowledged;
        int lost;
        int doubled;
    }
}
