package pk.gov.balochistan.police.fir;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/** When and where it happened and when the station heard of it. Source: Form 24.5(1), its head and items 1 and 4. */
@Embeddable
public class FirOccurrence {
    private static final int FARTHEST_METRES = 500_000;

    /** In which direction from the station something lies. */
    public enum Direction implements TextKey {
        N,
        NE,
        E,
        SE,
        S,
        SW,
        W,
        NW;

        @Override
        public String textKey() {
            return "firBook.direction." + name();
        }
    }

    @Column(name = "occurred_from")
    private Instant from;

    @Column(name = "occurred_to")
    private Instant to;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "place_words")
    private String placeWords;

    @Column(name = "distance_metres")
    private int distanceMetres;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private BigDecimal latitude;
    private BigDecimal longitude;

    protected FirOccurrence() {}

    /**
     * @param from null where not known, and then {@code to} is, too
     * @param to null where it was one moment
     * @param metres from the station, 0 to 500 km
     * @param direction null at the station itself alone
     * @param latitude in degrees, null with the longitude where not known
     * @throws RuleViolation firBook.occurred where the end is before the beginning or after the report, firBook.reported, firBook.place, firBook.distance,
     *     firBook.direction, firBook.coordinates
     */
    public FirOccurrence(
            Instant from,
            Instant to,
            Instant reportedAt,
            String placeWords,
            Integer metres,
            Direction direction,
            BigDecimal latitude,
            BigDecimal longitude) {
        if (reportedAt == null) throw new RuleViolation("firBook.reported");
        Instant end = to == null ? from : to;
        if (from == null && to != null || from != null && (end.isBefore(from) || end.isAfter(reportedAt)))
            throw new RuleViolation("firBook.occurred");
        if (metres == null || metres < 0 || metres > FARTHEST_METRES) throw new RuleViolation("firBook.distance");
        if (direction == null && metres > 0) throw new RuleViolation("firBook.direction");
        this.from = from;
        this.to = end;
        this.reportedAt = reportedAt;
        this.placeWords = Typed.within(placeWords, 3, 400, "firBook.place");
        this.distanceMetres = metres;
        this.direction = direction;
        this.latitude = degrees(latitude, longitude, 20, 40);
        this.longitude = degrees(longitude, latitude, 58, 80);
    }

    /** Of Pakistan and its neighbourhood, so that the two are not mistaken for each other. */
    private static BigDecimal degrees(BigDecimal one, BigDecimal other, int least, int most) {
        if (one == null && other == null) return null;
        boolean isWithin = one != null && one.doubleValue() >= least && one.doubleValue() <= most;
        if (!isWithin) throw new RuleViolation("firBook.coordinates");
        return one;
    }

    /** From when an hour counts that passed before it was written down. */
    Instant known() {
        return to == null ? reportedAt : to;
    }

    /** Null where not known. */
    public Instant from() {
        return from;
    }

    /** Null where not known; the beginning where it was one moment. */
    public Instant to() {
        return to;
    }

    public boolean isKnown() {
        return from != null;
    }

    /** Whether it took longer than a moment. */
    public boolean isSpan() {
        return from != null && to.isAfter(from);
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public String placeWords() {
        return placeWords;
    }

    /** In kilometres, such as 2.5. */
    public String kilometres() {
        return BigDecimal.valueOf(distanceMetres, 3).stripTrailingZeros().toPlainString();
    }

    /** Null at the station itself. */
    public Direction direction() {
        return direction;
    }

    /** Latitude and longitude in degrees; null where not known. */
    public String coordinates() {
        return latitude == null ? null : latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
