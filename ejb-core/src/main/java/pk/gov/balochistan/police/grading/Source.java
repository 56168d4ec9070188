package pk.gov.balochistan.police.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** On what something rests and how well it is known. */
@Embeddable
public class Source {
    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    private SourceKind kind;

    @Column(name = "source_reference")
    private String reference;

    @Column(name = "source_place_id")
    private Long placeId;

    @Column(name = "fir_key")
    private String firKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_grade")
    private SourceGrade reliability;

    @Column(name = "information_grade")
    private String information;

    @Enumerated(EnumType.STRING)
    @Column(name = "handling")
    private Handling handling;

    protected Source() {}

    /**
     * @param stationId row of the station of an FIR; null for all else
     * @param firKey the FIR as entries of records are compared with it; null for all else
     */
    public Source(NewSource typed, Long stationId, String firKey) {
        this.kind = typed.kind();
        this.reference = typed.reference();
        this.placeId = stationId;
        this.firKey = firKey;
        this.reliability = typed.source();
        this.information = typed.information().digit();
        this.handling = typed.handling();
    }

    /** Whether it is the same paper; of an FIR however its number is written. */
    public boolean isSameAs(Source other) {
        return kind == other.kind
                && Objects.equals(placeId, other.placeId)
                && (kind == SourceKind.FIR ? firKey.equals(other.firKey) : reference.equalsIgnoreCase(other.reference));
    }

    public SourceKind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    /** The station of an FIR; null for all else. */
    public Long placeId() {
        return placeId;
    }

    /** Of an FIR, as entries are compared with it; null for all else. */
    public String firKey() {
        return firKey;
    }

    public SourceGrade reliability() {
        return reliability;
    }

    public InformationGrade information() {
        return InformationGrade.of(information);
    }

    /** Letter and digit, such as B2. */
    public String grade() {
        return reliability.name() + information;
    }

    public Handling handling() {
        return handling;
    }
}
