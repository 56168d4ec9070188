package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.identity.AccountFile;
import pk.gov.balochistan.police.identity.GrantRow;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.signin.OwnAccountDesk;

/** The name and posts shown at the head of each page: read once, and again only when the posts held have changed. */
@SessionScoped
public class SignedInPost implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnAccountDesk desk;

    private int readFor;
    private final Map<Language, String> names = new EnumMap<>(Language.class);
    private final Map<Language, String> posts = new EnumMap<>(Language.class);

    /** The person's name. */
    synchronized String name(Caller caller, Language language) {
        read(caller);
        return names.get(language);
    }

    /** Roles and places in force, such as {@code SHO, Sariab}; empty where none is held. */
    synchronized String posts(Caller caller, Language language) {
        read(caller);
        return posts.get(language);
    }

    private void read(Caller caller) {
        int held = caller.posts().hashCode() * 31 + caller.accountId().hashCode();
        if (held == readFor && !names.isEmpty()) return;
        AccountFile file = desk.open();
        for (Language language : Language.OF_PAGES) {
            names.put(language, file.account().name(language));
            posts.put(
                    language,
                    file.grants().stream()
                            .filter(GrantRow::isInForce)
                            .map(grant -> Texts.text("lodge.post", language, grant.role(), grant.place(language)))
                            .distinct()
                            .collect(Collectors.joining(" · ")));
        }
        readFor = held;
    }
}
