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
import java.util.LinkedHashMap;
import java.util.Map;
import pk.gov.balochistan.police.shared.KeyRing;

/** Register of drafts. A token that is not known, too old or of another form gives an empty form. */
@Dependent
public class FormDrafts {
    private static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final int LONGEST = 64 * 1024;

    private final EntityManager em;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    public FormDrafts(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
    }

    /** Keeps what was typed, by field. @param token at least 22 random characters */
    public void keep(String token, String form, Map<String, String> typed) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        typed.forEach((field, value) -> {
            if (value != null) fields.add(field, value);
        });
        String content = fields.build().toString();
        if (content.length() > LONGEST) throw new IllegalArgumentException("a draft of " + content.length());
        String mac = macOf(token);
        FormDraft draft = em.find(FormDraft.class, mac);
        boolean isNew = draft == null;
        if (isNew) draft = new FormDraft(mac, form);
        draft.keep(keys.sealText("draft", mac, content), clock.instant());
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

    /** Removes what nobody came back for. Uses form_draft_saved_ix. @return how many */
    public int removeOld() {
        return em.createQuery("delete from FormDraft d where d.savedAt < :limit")
                .setParameter("limit", clock.instant().minus(KEPT_FOR))
                .executeUpdate();
    }

    private boolean isTooOld(FormDraft draft) {
        return draft.savedAt().plus(KEPT_FOR).isBefore(clock.instant());
    }

    private String macOf(String token) {
        if (token == null || token.length() < 22) throw new IllegalArgumentException("a draft's token is too short");
        return keys.mac("draft", token);
    }
}
