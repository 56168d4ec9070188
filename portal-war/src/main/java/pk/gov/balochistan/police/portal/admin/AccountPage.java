package pk.gov.balochistan.police.portal.admin;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.administration.AccountDesk;
import pk.gov.balochistan.police.administration.AccountOrderDesk;
import pk.gov.balochistan.police.administration.NewGrant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identity.AccountFile;
import pk.gov.balochistan.police.identity.Seats;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** One account: who, how it stands, which posts, where signed in, and what an administrator may do with it. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    /** Refusals that stand beside a field. */
    private static final Map<String, String> FIELDS = Map.of(
            "identity.grant.officer", "grant:role",
            "identity.grant.seat", "grant:place",
            "identity.grant.span", "grant:until");

    @Inject
    private transient AccountDesk desk;

    @Inject
    private transient AccountOrderDesk orders;

    @Inject
    private PageMessages messages;

    @Inject
    private PageLanguage language;

    private String username;
    private String role;
    private String place;
    private String from;
    private String until;
    private String reason;
    private final Fresh<AccountFile> file = new Fresh<>();
    private final Fresh<String> firstPassword = new Fresh<>();

    /** Reads the account afresh. */
    public void load() {
        try {
            file.put(desk.open(name()));
        } catch (RuleViolation refusal) {
            file.put(null);
            messages.refuse(refusal);
        }
    }

    public void proposePost() {
        act("admin.orders.postProposed", () -> {
            NewGrant input =
                    new NewGrant(Chosen.constant(Role.class, role), place, Chosen.day(from), Chosen.day(until));
            orders.proposePost(name(), input);
            role = null;
            place = null;
            from = null;
            until = null;
        });
    }

    public void endGrant(Long grantId) {
        act("admin.account.grantEnded", () -> desk.endGrant(name(), grantId));
    }

    public void lock() {
        act("admin.account.locked", () -> {
            desk.lock(name(), reason);
            reason = null;
        });
    }

    public void unlock() {
        act("admin.account.unlocked", () -> desk.unlock(name()));
    }

    public void resetPassword() {
        act("admin.account.passwordReset", () -> firstPassword.put(desk.resetPassword(name())));
    }

    public void resetSecondFactor() {
        act("admin.account.factorReset", () -> desk.resetSecondFactor(name()));
    }

    public void endSessions() {
        act("admin.account.sessionsEnded", () -> desk.endSessions(name()));
    }

    /** Carries out an order; a refusal is shown and what was typed stays. Either way the account is shown as it stands now. */
    void act(String doneKey, Runnable order) {
        try {
            order.run();
            messages.done(doneKey);
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.get(refusal.about()), refusal);
        }
        load();
    }

    Username name() {
        return Username.parse(username);
    }

    public AccountFile getFile() {
        if (!file.isGood() && username != null) load();
        return file.get().orElse(null);
    }

    /** Shown in the answer to the order that made it, and never again. */
    public String getFirstPassword() {
        return firstPassword.get().orElse(null);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** Places where the chosen post may be held, by kind, as groups of one choice; none before a post is chosen. */
    public List<SelectItem> getPlaces() {
        List<SelectItem> groups = new ArrayList<>();
        if (role == null) return groups;
        for (PlaceKind kind : Seats.kinds(Chosen.constant(Role.class, role))) {
            SelectItem[] places = desk.listPlaces(kind).stream().map(this::item).toArray(SelectItem[]::new);
            if (places.length == 0) continue;
            SelectItemGroup group = new SelectItemGroup(Texts.text(kind.textKey(), language.current()));
            group.setSelectItems(places);
            groups.add(group);
        }
        return groups;
    }

    private SelectItem item(Place shown) {
        return new SelectItem(shown.code(), shown.name(language.current()));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
