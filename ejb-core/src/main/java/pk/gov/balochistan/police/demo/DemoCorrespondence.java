package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.attachment.Attachments;
import pk.gov.balochistan.police.attachment.FileScanner;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.casework.CaseRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.correspondence.CitizenFiles;
import pk.gov.balochistan.police.correspondence.CitizenMail;
import pk.gov.balochistan.police.correspondence.CitizenMessages;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Invented questions to complainants and what they wrote and gave, so that some lists have something new to read. By the same rules as
 * real ones, and without a text.
 */
final class DemoCorrespondence {
    private static final String SARIAB = "station-quetta-sariab";
    private static final int CASES = 6;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final EntityManager em;
    private final KeyRing keys;
    private final Instant now;
    private final Places places;
    private final List<CSVRecord> words = DemoFile.read("steps.csv");

    DemoCorrespondence(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.now = clock.instant();
        this.places = new Places(em, clock);
    }

    /** Of every three cases one waits for its complainant, one was answered in words, one with a file as well. */
    void load() {
        List<Complaint> worked = new ArrayList<>(listWorked("="));
        // Half of one station's, so that others are left as they are; the rest is anybody's.
        worked.subList((worked.size() + 1) / 2, worked.size()).clear();
        worked.addAll(listWorked("<>").subList(0, CASES - worked.size()));
        for (int i = 0; i < worked.size(); i++) {
            Complaint complaint = worked.get(i);
            List<ComplaintEvent> timeline = complaint.timeline();
            ComplaintEvent last = timeline.get(timeline.size() - 1);
            Duration since = Duration.between(last.at(), now);
            String actor = last.actor();
            complaint.record(
                    EventKind.QUESTION,
                    new Step(actor, last.at().plus(since.dividedBy(4)), word("question", i), true),
                    null);
            if (i % 3 > 0) answer(complaint, last.at().plus(since.dividedBy(2)), i);
            em.flush();
        }
    }

    private void answer(Complaint complaint, Instant at, int i) {
        Clock then = Clock.fixed(at, ZoneOffset.UTC);
        CitizenMessages messages = new CitizenMessages(em);
        CaseRules rules = new CaseRules(em);
        new CitizenMail(messages, rules, then).write(complaint, word("added", i), "citizen");
        if (i % 3 == 1) return;
        Attachments attachments = new Attachments(em, keys, FileScanner.NONE);
        new CitizenFiles(attachments, messages, rules, then).give(complaint, picture(), "citizen");
    }

    /**
     * Cases of stations' heads that somebody has begun to work, the latest first; an officer took the last step of each.
     *
     * @param which whether of the one station or of the others
     */
    private List<Complaint> listWorked(String which) {
        return em.createQuery(
                        "select c from Complaint c where c.responsibility.role = :role and c.responsibility.placeId "
                                + which + " :place"
                                + " and c.status = :working and c.responsibility.sealedTo is null order by c.filing.at desc, c.id",
                        Complaint.class)
                .setParameter("role", Role.SHO)
                .setParameter("place", places.require(SARIAB).id())
                .setParameter("working", ComplaintStatus.IN_PROGRESS)
                .getResultStream()
                .filter(complaint -> complaint
                        .timeline()
                        .get(complaint.timeline().size() - 1)
                        .actor()
                        .startsWith("user:"))
                .limit(CASES)
                .toList();
    }

    private String word(String kind, int i) {
        List<String> texts = words.stream()
                .filter(line -> line.get("kind").equals(kind))
                .map(line -> line.get("text"))
                .toList();
        return texts.get(i % texts.size());
    }

    /** Stands for a photograph: evening over a wall. */
    private static byte[] picture() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(230, 170, 90), 0, HEIGHT, new Color(90, 70, 60)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(new Color(120, 100, 80));
        pen.fillRect(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
