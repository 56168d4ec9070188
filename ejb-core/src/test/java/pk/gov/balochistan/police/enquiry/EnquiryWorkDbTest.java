package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Neither the words nor the work of a refusal tell a stranger from an officer: what is asked of the database is counted, for that
 * is what takes the time, and a clock would measure the machine. Source: SMS.md, case 18.
 */
class EnquiryWorkDbTest {
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|into|update)\\s+(\\w+)");

    @TempDir
    Path data;

    @EveryEngine
    @Tag("T8")
    void aStrangerAndAnotherLinkAskTheSameOfTheDatabaseAndAWrongCodeTwoThingsMore(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            trial.issueCodes();
            List<String> sent = listen(trial);
            Msisdn nobody = Msisdn.parse("0333-0000001");
            // The first of all takes numbers for rows in stock, too.
            work(sent, trial, nobody, EnquiryTrial.LINK);
            List<String> stranger = work(sent, trial, nobody, EnquiryTrial.LINK);
            assertTrue(stranger.size() >= 5, stranger.toString());
            assertEquals(stranger, work(sent, trial, EnquiryTrial.PHONE, "zong"));
            List<String> wrongCode = work(sent, trial, EnquiryTrial.PHONE, EnquiryTrial.LINK);
            stranger.forEach(wrongCode::remove);
            assertEquals(List.of("select enquiry_officer", "update enquiry_permit"), wrongCode);
        }
    }

    /** What each statement does and to which table, in the order of the words. */
    private static List<String> work(List<String> sent, EnquiryTrial trial, Msisdn sender, String link) {
        sent.clear();
        String words = EnquiryTrial.words("00000000");
        String reply = trial.ask(sender, link, words, UUID.randomUUID().toString());
        assertEquals(Texts.text("enquiry.sms.refused", Language.ENGLISH), reply);
        return new ArrayList<>(sent.stream().sorted().toList());
    }

    private static List<String> listen(EnquiryTrial trial) {
        List<String> sent = new ArrayList<>();
        trial.gateway
                .entityManager()
                .getEntityManagerFactory()
                .unwrap(ServerSession.class)
                .getEventManager()
                .addListener(new SessionEventAdapter() {
                    @Override
                    public void preExecuteCall(SessionEvent event) {
                        if (event.getCall() instanceof DatabaseCall call) sent.add(briefly(call.getSQLString()));
                    }
                });
        return sent;
    }

    private static String briefly(String sql) {
        String lower = sql.toLowerCase(Locale.ROOT).strip();
        Matcher table = TABLE.matcher(lower);
        return table.find() ? lower.substring(0, lower.indexOf(' ')) + " " + table.group(1) : lower;
    }
}
