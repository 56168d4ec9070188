package pk.gov.balochistan.police.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import pk.gov.balochistan.police.administration.AccountOrderDesk;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Proposes a new account; the first part of its password is shown once, in the answer itself. */
@Named
@RequestScoped
public class NewAccountPage {
    private static final Map<String, String> FIELDS = Map.of(
            "identity.username.malformed", "new:username",
            "identity.username.taken", "new:username",
            "identity.belt.taken", "new:belt",
            "refusal.belt.malformed", "new:belt",
            "refusal.officer.unknown", "new:belt");

    @Inject
    private AccountOrderDesk desk;

    @Inject
    private PageMessages messages;

    private String username;
    private String belt;
    private String nameEn;
    private String nameUr;
    private String firstPart;

    /** Proposes it. A refusal stands beside the field it is about, and what was typed stays. */
    public void propose() {
        try {
            NewAccount input = new NewAccount(Username.parse(username), BeltNumber.parseOrNull(belt), nameEn, nameUr);
            firstPart = desk.proposeAccount(input);
            username = input.username().value();
            messages.done("admin.new.done", username);
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.get(refusal.about()), refusal);
        }
    }

    public String getFirstPart() {
        return firstPart;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getBelt() {
        return belt;
    }

    public void setBelt(String belt) {
        this.belt = belt;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }

    public void setNameUr(String nameUr) {
        this.nameUr = nameUr;
    }
}
