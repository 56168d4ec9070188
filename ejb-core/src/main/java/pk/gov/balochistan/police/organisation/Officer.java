package pk.gov.balochistan.police.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.TextKey;

/** An officer with rank, place of posting and the officer reported to: the thin beginning of human resources. */
@Entity
@Table(name = "officer")
public class Officer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "belt_number")
    private BeltNumber belt;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ur")
    private String nameUr;

    @Column(name = "rank_code")
    private String rankCode;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "reports_to_id")
    private Long reportsToId;

    @Version
    private int version;

    protected Officer() {}

    /** @param reportsTo the superior, or null for the head of the force */
    public Officer(BeltNumber belt, String nameEn, String nameUr, String rankCode, Place posting, Officer reportsTo) {
        this.belt = belt;
        this.nameEn = nameEn;
        this.nameUr = nameUr;
        this.rankCode = rankCode;
        this.placeId = posting.id();
        this.reportsToId = reportsTo == null ? null : reportsTo.id;
    }

    public Long id() {
        return id;
    }

    public BeltNumber belt() {
        return belt;
    }

    public String name(Language language) {
        return language == Language.ENGLISH ? nameEn : nameUr;
    }

    public String rankCode() {
        return rankCode;
    }

    /** What the rank is called. The codes are those of the table of ranks, which the column refers to. */
    public TextKey rank() {
        return () -> "rank." + rankCode;
    }

    public Long placeId() {
        return placeId;
    }

    public Long reportsToId() {
        return reportsToId;
    }
}
