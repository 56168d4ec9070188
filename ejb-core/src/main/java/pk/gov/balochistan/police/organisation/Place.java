package pk.gov.balochistan.police.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Validity;

/** A place of the force. Its path holds the ids from the province down, so that "under" is a prefix. */
@Entity
@Table(name = "place")
public class Place {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ur")
    private String nameUr;

    @Column(name = "parent_id")
    private Long parentId;

    private String path;

    @Embedded
    private Validity validity;

    private String confidence;

    @Version
    private int version;

    protected Place() {}

    public Long id() {
        return id;
    }

    public PlaceKind kind() {
        return kind;
    }

    /** Public name of the place in URLs and imports, such as {@code ps-sariab}. */
    public String code() {
        return code;
    }

    public String name(Language language) {
        return language == Language.ENGLISH ? nameEn : nameUr;
    }

    public Long parentId() {
        return parentId;
    }

    public String path() {
        return path;
    }

    /** Ids from the province down to this place. */
    public List<Long> lineage() {
        List<Long> ids = new ArrayList<>();
        Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).forEach(part -> ids.add(Long.valueOf(part)));
        return ids;
    }

    public boolean isUnder(Place other) {
        return path.startsWith(other.path);
    }

    public boolean existsOn(LocalDate day) {
        return validity.covers(day);
    }
}
