package pk.gov.balochistan.police.portal.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.administration.AccountDesk;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.BeltNumber;

/** Opens an account; the first password is shown once, in the answer itself. */
@Named
@RequestScoped
public class NewAccountPage {
    @EJB
    private AccountDesk desk;

    @Inject
    private PageMessages messages;

    private String username;
    private String belt;
    private String nameEn;
    private String nameUr;
    private String firstPassword;

    /** A refusal is shown by the frame, and what was typed stays. */
    public void create() {
        NewAccount input = new NewAccount(Username.parse(username), BeltNumber.parseOrNull(belt), nameEn, nameUr);
        firstPassword = desk.create(input);
        username = input.username().value();
        messages.done("admin.new.done", username);
    }

    public String getFirstPassword() {
        return firstPassword;
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
