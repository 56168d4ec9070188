package pk.gov.balochistan.police.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.housekeeping.OldRows;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of drafts. A token that is not known, too old or of another form gives an empty form. */
@Dependent
public class FormDrafts implements OldRows {
    /** Forms of officers, who write at them for weeks; a citizen's, typed on a phone that others use, goes after a day. */
    public static final String ENQUIRY_REPORT = "enquiryReport";

    public static final String FIR = "fir";
    private static final List<String> OF_OFFICERS = List.of(ENQUIRY_REPORT, FIR);

    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final Duration REPORT_KEPT_FOR = Duration.ofDays(60);
    /** Bytes as sealed: every complaint that may be sent fits, in any script. */
    private static final int LONGEST = 28 * 1024;

    /** The same of an FIR, whose narrative may be long. */
    private static final int LONGEST_FIR = 128 * 1024;

    private final EntityManager em;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    public FormDrafts(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether there is a row under this name, however old. */
    public boolean isKept(String token) {
        return em.find(FormDraft.class, macOf(token)) != null;
    }

    /**
     * Keeps what was typed, by field.
     *
     * @param token at least 22 random characters
     * @throws RuleViolation refusal.draft.tooLong, beyond 28 KB, and of an FIR beyond 128 KB: what was kept before stays
     */
    public void keep(String token, String form, Map<String, String> typed) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        typed.forEach((field, value) -> {
            if (value != null) fields.add(field, value);
        });
        String content = fields.build().toString();
        String mac = macOf(token);
        byte[] sealed = keys.sealText("draft", mac, content);
        if (sealed.length > (FIR.equals(form) ? LONGEST_FIR : LONGEST))
            throw new RuleViolation("refusal.draft.tooLong");
        FormDraft draft = em.find(FormDraft.class, mac);
        boolean isNew = draft == null;
        if (isNew) draft = new FormDraft(mac, form);
        draft.keep(sealed, clock.instant());
        if (isNew) em.persist(draft);
    }

    /** What was typed, by field; empty when there is nothing. */
    public Map<String, String> find(String token, String form) {
        String mac = macOf(token);
        FormDraft draft = em.find(FormDraft.class, mac);
        if (draft == null || !draft.isOf(form) || isTooOld(draft)) return Map.of();
        Map<String, String> typed = new LinkedHashMap<>();
        try (JsonReader reader =
                Json.createReader(new StringReader(keys.openText("draft", mac, draft.sealedContent())))) {
            reader.readObject().forEach((field, value) -> typed.put(field, ((JsonString) value).getString()));
        }
        return typed;
    }

    public void forget(String token) {
        FormDraft draft = em.find(FormDraft.class, macOf(token));
        if (draft != null) em.remove(draft);
    }

    @Override
    public String kind() {
        return "drafts";
    }

    /** What nobody came back for in its time. Uses form_draft_saved_ix. */
    @Override
    public int removeOld(Instant now, int most) {
        int citizens = removeOld("d.form not in :officers", now.minus(KEPT_FOR), most);
        return citizens == most
                ? citizens
                : citizens + removeOld("d.form in :officers", now.minus(REPORT_KEPT_FOR), most - citizens);
    }

    private int removeOld(String form, Instant before, int most) {
        List<String> old = em.createQuery(
                        "select d.tokenMac from FormDraft d where d.savedAt < :before and " + form
                                + " order by d.savedAt",
                        String.class)
                .setParameter("before", before)
                .setParameter("officers", OF_OFFICERS)
                .setMaxResults(most)
                .getResultList();
        if (old.isEmpty()) return 0;
        // Whoever came back meanwhile has saved anew: the age is asked again.
        return em.createQuery("delete from FormDraft d where d.savedAt < :before and d.tokenMac in :old")
                .setParameter("before", before)
                .setParameter("old", old)
                .executeUpdate();
    }

    private boolean isTooOld(FormDraft draft) {
        return draft.savedAt()
                .plus(OF_OFFICERS.stream().anyMatch(draft::isOf) ? REPORT_KEPT_FOR : KEPT_FOR)
                .isBefore(clock.instant());
    }

    private String macOf(String token) {
        if (token == null || token.length() < 22) throw new IllegalArgumentException("a draft's token is too short");
        return keys.mac("draft", token);
    }
}
