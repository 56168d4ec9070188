package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/**
 * The words of a page in the language of the request: {@code #{t['lodge.title']}}, {@code #{t.of('lodge.until', date)}},
 * {@code #{t.name(status)}}. A map only so that pages can write brackets; it lists nothing.
 */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {
    private static final String USER = "user:";

    private PageLanguage language;

    protected PageTexts() {}

    @Inject
    PageTexts(PageLanguage language) {
        this.language = language;
    }

    @Override
    public String get(Object key) {
        return key == null ? "" : Texts.text(key.toString(), language.current());
    }

    @Override
    public boolean containsKey(Object key) {
        return key != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** The text of a key with its arguments, as {@link Texts#text} fills them. */
    public String of(String key, Object... arguments) {
        return Texts.text(key, language.current(), arguments);
    }

    /** What a person calls a place, a status or a category; empty for none. */
    public String name(TextKey key) {
        return key == null ? "" : Texts.text(key.textKey(), language.current());
    }

    /** What a person calls several, one after the other; empty for none. */
    public String names(Collection<? extends TextKey> keys) {
        return keys.stream().map(this::name).collect(Collectors.joining(get("person.and")));
    }

    /** A day in Pakistan, such as 05-12-2026; empty for none. */
    public String date(Instant at) {
        return at == null ? "" : isolated(Texts.date(at));
    }

    /** A day and hour in Pakistan; empty for none. */
    public String dateTime(Instant at) {
        return at == null ? "" : isolated(Texts.dateTime(at));
    }

    /** Who took a step, in words: the officer's account, the portal itself, or the citizen; empty for none. @param actor as the trail names them */
    public String actor(String actor) {
        if (actor == null) return "";
        if (actor.startsWith(USER)) return actor.substring(USER.length());
        String kind = actor.contains(":") ? actor.substring(0, actor.indexOf(':')) : actor;
        return get("caseView.actor." + kind);
    }

    /** Who took a step, as a paper names them: in the reader's language, and as the trail does. @param account null where it is not known any more */
    public String officer(UserAccount account, String actor, Language reader) {
        String called = isolated(actor(actor));
        return account == null ? called : Texts.text("paper.officer", reader, account.name(reader), called);
    }

    /** What a person wrote, between the marks of the page's language and apart from its direction (U+2068 … U+2069). */
    public String quoted(String words) {
        return of("frame.quoted", "\u2068" + words + "\u2069");
    }

    /** A number that must not flip inside Urdu; empty for none. */
    public String isolated(String number) {
        return number == null ? "" : Texts.isolated(number);
    }
}
