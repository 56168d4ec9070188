package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Who asks in this request, for what a page shows: {@code #{signedIn.may('COMPLAINT_ASSIGN')}}. It decides nothing: the gate
 * before each desk does.
 */
@Named("signedIn")
@RequestScoped
public class SignedIn {
    private static final String USER = "user:";

    private Caller caller;
    private SignedInPost post;
    private PageLanguage language;

    protected SignedIn() {}

    @Inject
    SignedIn(Callers callers, SignedInPost post, PageLanguage language) {
        this.caller = callers.current();
        this.post = post;
        this.language = language;
    }

    /** Whether somebody is signed in. */
    public boolean isSomebody() {
        return caller.accountId() != null;
    }

    /** The name used to sign in; empty for a citizen. */
    public String getUsername() {
        return isSomebody() && caller.actor().startsWith(USER) ? caller.actor().substring(USER.length()) : "";
    }

    /** The person's name; empty for a citizen. */
    public String getName() {
        return isSomebody() ? post.name(caller, language.current()) : "";
    }

    /** Roles and places in force; empty where none is held. */
    public String getPosts() {
        return isSomebody() ? post.posts(caller, language.current()) : "";
    }

    /** Who prints this page, and as of when: what a sheet of paper says of itself, as the paper register does. */
    public String getPrinted() {
        boolean isOfficer = caller.belt() != null;
        return Texts.text(
                isOfficer ? "frame.printed" : "frame.printedCivilian",
                language.current(),
                getName(),
                Texts.isolated(isOfficer ? caller.belt().value() : getUsername()),
                Instant.now());
    }

    /** Whether any post is held now. */
    public boolean isPosted() {
        return !caller.posts().isEmpty();
    }

    /** Names of the posts held now whose work is not in the system yet; empty where there is none. */
    public String getWithoutDesk() {
        return caller.posts().stream()
                .map(HeldPost::role)
                .distinct()
                .filter(role -> !role.hasDesk())
                .map(role -> Texts.text(role.textKey(), language.current()))
                .collect(Collectors.joining(" · "));
    }

    /** Whether one of the posts held now carries the permission. @param permission a constant's name, for pages */
    public boolean may(String permission) {
        return may(Permission.valueOf(permission));
    }

    public boolean may(Permission permission) {
        return caller.may(permission);
    }
}
