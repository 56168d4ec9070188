package pk.gov.balochistan.police.portal.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.worklist.ComplaintRow;
import pk.gov.balochistan.police.worklist.Worklist;

/** A line of the list in the reader's words, put together once: the table asks for each of them more than once. */
public class WorklistLine {
    private final ComplaintRow row;
    private final String category;
    private final String place;
    private final String post;
    private final String status;
    private final String due;
    private final boolean overdue;
    private final boolean withoutWord;
    private final String complainant;
    private final String late;
    private final String cameUp;
    private final String reopened;
    private final String danger;
    private final String newWord;

    /** The lines of a list. @param kinds by which the rows' codes are named; a code that is none of theirs stands for itself */
    static List<WorklistLine> of(Worklist list, List<ComplaintCategory> kinds, PageTexts texts, Language language) {
        Map<String, String> named =
                kinds.stream().collect(Collectors.toMap(ComplaintCategory::code, kind -> kind.name(language)));
        Instant now = Instant.now();
        return list.rows().stream()
                .map(row -> new WorklistLine(
                        row,
                        named.getOrDefault(row.categoryCode(), row.categoryCode()),
                        list.placeName(row.placeId(), language),
                        list.placeName(row.responsiblePlaceId(), language),
                        list.withNewWord().contains(row.number()) ? texts.get("worklist.newWord") : "",
                        texts,
                        now))
                .toList();
    }

    /**
     * @param category in the reader's language, like both places
     * @param postPlace where the responsible post is
     * @param newWord words that say that the complainant wrote; empty where nothing waits
     */
    private WorklistLine(
            ComplaintRow row,
            String category,
            String place,
            String postPlace,
            String newWord,
            PageTexts texts,
            Instant now) {
        this.row = row;
        this.newWord = newWord;
        this.category = category;
        this.place = place;
        this.post = texts.of("lodge.post", texts.name(row.responsibleRole()), postPlace);
        this.withoutWord = row.closedBy() == ClosedBy.NOBODY;
        this.status = texts.name(withoutWord ? row.closedBy() : row.status());
        this.due = texts.dateTime(row.dueAt());
        this.overdue = row.isOverdue(now);
        this.complainant = row.complainantName() == null ? texts.get("worklist.noName") : row.complainantName();
        this.cameUp = row.timesEscalated() > 0 ? texts.get("worklist.escalated") : "";
        this.reopened = row.timesReopened() > 0 ? texts.of("worklist.reopened", row.timesReopened()) : "";
        this.danger = row.dangerAt() == null ? "" : texts.get("worklist.danger");
        this.late = overdue ? texts.get("worklist.overdue") : "";
    }

    /** Twelve digits. */
    public String getDigits() {
        return row.number().digits();
    }

    /** The number as people read it. */
    public String getNumber() {
        return row.number().printed();
    }

    public String getCategory() {
        return category;
    }

    public String getPlace() {
        return place;
    }

    /** The name, or the words that none is shown. */
    public String getComplainant() {
        return complainant;
    }

    public String getComplainantStyle() {
        return row.complainantName() == null ? "quiet" : "";
    }

    public String getPost() {
        return post;
    }

    /** Number of the officer who has the case; null for none. */
    public String getOfficer() {
        return row.assignedTo() == null ? null : row.assignedTo().value();
    }

    /** The state; of a case that was closed without the citizen's word, that it was. */
    public String getStatus() {
        return status;
    }

    public String getStatusStyle() {
        if (withoutWord) return "tag bad";
        return row.status().isOpen() ? "tag" : "tag quiet";
    }

    public String getDue() {
        return due;
    }

    /** Words that say that the promise was missed; empty where it was not. */
    public String getLate() {
        return late;
    }

    public String getRowStyle() {
        return overdue ? "overdue" : "";
    }

    /** Words that say that a superior came to answer for it; empty where none did. */
    public String getCameUp() {
        return cameUp;
    }

    /** Words that say that the complainant is in danger; empty where nobody said so, and where it was seen to. */
    public String getDanger() {
        return danger;
    }

    /** Words that say how often it was opened again; empty where it never was. */
    public String getReopened() {
        return reopened;
    }

    /** Words that say that the complainant wrote or gave something that nobody who answers has read; empty where nothing waits. */
    public String getNewWord() {
        return newWord;
    }
}
