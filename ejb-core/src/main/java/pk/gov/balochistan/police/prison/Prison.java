package pk.gov.balochistan.police.prison;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pk.gov.balochistan.police.law.Confidence;
import pk.gov.balochistan.police.shared.Language;

/** One prison of the list. Read only: the scripts own it. */
@Entity
@Table(name = "prison")
public class Prison {
    /** The line that stands for every prison outside the province. */
    public static final String OTHER = "other";

    @Id
    private String code;

    @Column(name = "name_en")
    private String english;

    @Column(name = "name_ur")
    private String urdu;

    @Enumerated(EnumType.STRING)
    private PrisonKind kind;

    @Column(name = "sort_order")
    private int order;

    private String confidence;
    private String note;

    protected Prison() {}

    /** As sheets and forms name it, such as {@code central-mach}. */
    public String code() {
        return code;
    }

    public String name(Language language) {
        return language == Language.URDU ? urdu : english;
    }

    public PrisonKind kind() {
        return kind;
    }

    /** Whether each stay names it in words. */
    public boolean isOutside() {
        return kind == PrisonKind.OUTSIDE;
    }

    public Confidence confidence() {
        return Confidence.of(confidence);
    }

    /** Whether the prisons department has yet to confirm this line. */
    public boolean isToVerify() {
        return confidence() != Confidence.HIGH;
    }

    /** What the list adds, or null. */
    public String note() {
        return note;
    }
}
