package pk.gov.balochistan.police.latent;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import javax.imageio.ImageIO;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.shared.KeyRing;

/** Lifts for tests. Their photograph is grey; the minutiae are drawn, not seen in it. */
public final class SomeLift {
    public static final String CASE = "FIR 77/2026 Sariab";
    static final Region REGION = new Region(10, 20, 700, 760);
    private static final int SIDE = 800;
    /** Of the marks from the corner of the region, so that none lies outside. */
    private static final int ROOM = 150;

    private SomeLift() {}

    static NewLift entered(Instant at) {
        return entered(CASE, at);
    }

    private static NewLift entered(String ofCase, Instant at) {
        return new NewLift(ofCase, "P-3", "Inner frame of the window", LiftMethod.POWDER, "ASI Gul Khan", at);
    }

    /** 500 dots per inch. */
    static Scale scale() {
        return new Scale(100, 100, 600, 100, new BigDecimal("25.4"));
    }

    static byte[] photograph() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY), "png", octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    public static LiftDesk desk(EntityManager em, KeyRing keys, Caller examiner, Clock clock) {
        LiftDesk desk = new LiftDesk();
        desk.lifts = new Lifts(em, keys);
        desk.callers = () -> examiner;
        desk.clock = clock;
        return desk;
    }

    /** Measured at 500 dots per inch and cut out, with these minutiae marked by an examiner. */
    public static LiftNumber marked(LiftDesk desk, String ofCase, Minutiae minutiae) {
        LiftNumber lift = desk.enter(entered(ofCase, desk.clock.instant()), photograph());
        desk.measure(lift, scale());
        desk.cut(lift, REGION);
        desk.mark(lift, marks(minutiae), 0);
        return lift;
    }

    static Marks marks(Minutiae minutiae) {
        return Marks.of(PrintTemplate.of(minutiae), 500).shifted(REGION.x() + ROOM, REGION.y() + ROOM);
    }
}
