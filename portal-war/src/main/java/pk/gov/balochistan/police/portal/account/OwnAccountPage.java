package pk.gov.balochistan.police.portal.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.io.Serializable;
import java.util.List;
import pk.gov.balochistan.police.credential.CodeCard;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.identity.AccountFile;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.QrCode;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.signin.OwnAccountDesk;
import pk.gov.balochistan.police.signin.SignedInPrincipal;

/**
 * One's own account. The first sign-in ends here: until the password is one's own and a second factor is set up, no post is
 * held. The secret of an app that is being set up stays in the server's view until the app has shown the right code.
 */
@Named
@ViewScoped
public class OwnAccountPage implements Serializable {
    @Inject
    private transient OwnAccountDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private PageLanguage language;

    @Inject
    private SecurityContext security;

    private byte[] seed;
    private String present;
    private String chosen;
    private String again;
    private String appPassword;
    private String appCode;
    private String cardPassword;
    private final Fresh<AccountFile> file = new Fresh<>();
    private final Fresh<CodeCard> card = new Fresh<>();

    public void changePassword() {
        act("account.password.done", () -> {
            if (chosen == null || !chosen.equals(again)) throw new RuleViolation("identity.password.differ");
            desk.changePassword(present, chosen, here());
        });
        present = null;
        chosen = null;
        again = null;
    }

    private SignedInPrincipal here() {
        return security.getPrincipalsByType(SignedInPrincipal.class).iterator().next();
    }

    /** Makes a secret and shows it as a QR code; nothing changes until the app has shown a code. */
    public void beginApp() {
        seed = TotpSecret.random().seed();
    }

    public void confirmApp() {
        act("account.app.done", () -> {
            desk.confirmApp(appPassword, secret(), appCode);
            seed = null;
        });
        appPassword = null;
        appCode = null;
    }

    public void makeCard() {
        act("account.card.done", () -> card.put(desk.newCard(cardPassword)));
        cardPassword = null;
    }

    private void act(String doneKey, Runnable order) {
        messages.answer(doneKey, order);
        file.put(desk.open());
    }

    private TotpSecret secret() {
        if (seed == null) throw new RuleViolation("identity.code.wrong");
        return new TotpSecret(seed);
    }

    public AccountFile getFile() {
        if (!file.isGood()) file.put(desk.open());
        return file.get().orElseThrow();
    }

    /** Whether something is left to do before the posts are held. */
    public boolean isIncomplete() {
        return !desk.isComplete();
    }

    public boolean isAppBegun() {
        return seed != null;
    }

    public QrCode getQr() {
        String issuer = Texts.text("frame.police", Language.ENGLISH);
        return QrCode.of(secret().uri(issuer, getFile().account().username().value()));
    }

    /** For an app without a camera. */
    public String getTypedSecret() {
        return secret().typed();
    }

    public boolean isCardMade() {
        return card.get().isPresent();
    }

    /** Shown in the answer to the order that made them, and never again. */
    public List<String> getCodes() {
        return card.get().map(CodeCard::codes).orElse(List.of());
    }

    public String getName() {
        return getFile().account().name(language.current());
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getAppPassword() {
        return appPassword;
    }

    public void setAppPassword(String appPassword) {
        this.appPassword = appPassword;
    }

    public String getAppCode() {
        return appCode;
    }

    public void setAppCode(String appCode) {
        this.appCode = appCode;
    }

    public String getCardPassword() {
        return cardPassword;
    }

    public void setCardPassword(String cardPassword) {
        this.cardPassword = cardPassword;
    }
}
