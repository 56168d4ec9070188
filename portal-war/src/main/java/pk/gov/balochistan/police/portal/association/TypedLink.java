package pk.gov.balochistan.police.portal.association;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.MemberRole;
import pk.gov.balochistan.police.association.NewAssociation;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What was typed of a {@link NewAssociation} but for what the other is: the fields of {@code /WEB-INF/criminalrecord/link.xhtml}, and whose number it is. */
public class TypedLink implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "record.number.malformed", "other",
            "refusal.notFound", "other",
            "association.again", "other",
            "association.future", "since",
            "association.days", "until",
            "admin.day", "since",
            "association.words", "words",
            "grading.names", "words");

    private final SourceForm source = new SourceForm();
    private String other;
    private String since;
    private String until;
    private String words;

    /** Beside which field of a form a refusal stands, with those of the form's own. */
    static Map<String, String> fields(String form, Map<String, String> own) {
        Map<String, String> all = new HashMap<>(FIELDS);
        all.putAll(own);
        return SourceForm.fields(form, all);
    }

    /** An FIR in which somebody else stands too. */
    void take(String number, String fir, String station) {
        other = number;
        source.takeFir(fir, station);
    }

    /** @throws RuleViolation record.number.malformed */
    RecordNumber other() {
        return RecordNumber.parse(other);
    }

    /** @param role of a member; null for any other kind */
    NewAssociation typed(AssociationKind kind, MemberRole role) {
        return new NewAssociation(kind, role, source.typed(), Chosen.day(since), Chosen.day(until), words);
    }

    /** Whoever enters several from one kind of paper grades it once; the paper itself is typed each time. */
    void empty() {
        other = since = until = words = null;
        source.setPaper(null);
    }

    public SourceForm getSource() {
        return source;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
