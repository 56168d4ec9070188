package pk.gov.balochistan.police.stationdiary;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** That an entry was struck: a row of its own in the chain, so that nothing before it is written anew. Its words stay legible. */
@Entity
@Table(name = "diary_strike")
public class DiaryStrike {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @OneToOne
    @JoinColumn(name = "entry_id")
    private DiaryEntry entry;

    @Column(name = "place_id")
    private Long placeId;

    private String why;

    @Column(name = "struck_at")
    private Instant struckAt;

    @Embedded
    private Signature signature;

    @Embedded
    private ChainLink link;

    protected DiaryStrike() {}

    /** @throws RuleViolation diary.strike.frame for the first and last of a day, diary.strike.twice, diary.reason; refusal.direction */
    DiaryStrike(DiaryEntry entry, String why, Signature by, DiaryBook book, Instant at) {
        if (entry.kind().framesDay()) throw new RuleViolation("diary.strike.frame");
        if (entry.strike() != null) throw new RuleViolation("diary.strike.twice");
        this.entry = entry;
        this.placeId = entry.placeId();
        this.why = Typed.within(why, 3, NewDiaryEntry.LONGEST_REASON, "diary.reason");
        this.struckAt = at;
        this.signature = by;
        this.link = book.add(content());
    }

    private List<Object> content() {
        List<Object> content =
                new ArrayList<>(Arrays.asList("strike", entry.link().hash(), why, struckAt));
        content.addAll(signature.content());
        return content;
    }

    boolean isWhole() {
        return link.seals(content());
    }

    DiaryEntry entry() {
        return entry;
    }

    public String why() {
        return why;
    }

    public Instant struckAt() {
        return struckAt;
    }

    public Signature signature() {
        return signature;
    }

    ChainLink link() {
        return link;
    }
}
