package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** One entry of a complaint's timeline: never changed and never removed. A public entry is what the citizen reads. */
@Entity
@Table(name = "complaint_event")
public class ComplaintEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "complaint_id")
    private Complaint complaint;

    private int seq;
    private Instant at;
    private String actor;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column(name = "is_public")
    private Boolean open;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    @Column(name = "text_key")
    private String textKey;

    /** What the sentence names: keys of texts, or words that are the same in all languages, parted by spaces; or null. */
    @Column(name = "text_arguments")
    private String named;

    private String note;

    protected ComplaintEvent() {}

    ComplaintEvent(Complaint complaint, int seq, Step step, EventKind kind, String named) {
        this.complaint = complaint;
        this.seq = seq;
        this.at = step.at();
        this.actor = step.actor();
        this.kind = kind;
        this.open = step.isPublic();
        this.status = complaint.status();
        this.textKey = kind.textKey();
        this.named = named;
        this.note = step.note();
    }

    /** The latest of some kinds on a timeline. */
    static Optional<EventKind> lastOf(List<ComplaintEvent> timeline, Predicate<EventKind> kinds) {
        return timeline.stream().map(ComplaintEvent::kind).filter(kinds).reduce((earlier, later) -> later);
    }

    public Instant at() {
        return at;
    }

    /** Who did it, as the trail names them: for officers' eyes. */
    public String actor() {
        return actor;
    }

    public EventKind kind() {
        return kind;
    }

    public boolean isPublic() {
        return open;
    }

    public ComplaintStatus status() {
        return status;
    }

    /** What was written beside the step, or null. */
    public String note() {
        return note;
    }

    public String sentence(Language language) {
        return Texts.text(
                isOfRule() && named().size() < EscalationReason.TOLD ? textKey + "_BARE" : textKey,
                language,
                inWords(named(), language));
    }

    /** Tells of a rule that was missed. */
    private boolean isOfRule() {
        return kind == EventKind.ESCALATED || kind == EventKind.NOBODY_ABOVE;
    }

    /**
     * By which rule it went up, for officers' eyes; null for every other step, and where none is named, as a script that moves
     * cases may leave it.
     */
    public String rule(Language language) {
        return isOfRule() && named().size() >= EscalationReason.WORDS
                ? Texts.text("complaint.rule", language, inWords(EscalationReason.inWords(named()), language))
                : null;
    }

    private List<String> named() {
        return named == null ? List.of() : List.of(named.split(" "));
    }

    private static List<String> inWords(List<String> keys, Language language) {
        return keys.stream().map(key -> Texts.text(key, language)).toList();
    }
}
