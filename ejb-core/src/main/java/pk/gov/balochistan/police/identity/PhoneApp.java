package pk.gov.balochistan.police.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.OptionalLong;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.shared.KeyRing;

/** The app on a person's phone: its secret, sealed for the account's row, and the step up to which its codes are spent. */
@Embeddable
public class PhoneApp {
    private static final String KEY = "totp";

    @Column(name = "totp_secret")
    private byte[] sealed;

    @Column(name = "totp_spent_step")
    private long spentStep;

    protected PhoneApp() {}

    void use(TotpSecret secret, long provedStep, String boundTo, KeyRing keys) {
        sealed = keys.seal(KEY, boundTo, secret.seed());
        spentStep = provedStep;
    }

    void end() {
        sealed = null;
    }

    /** Spends a code. @return whether it was right and fresh */
    boolean spend(String typed, Instant now, String boundTo, KeyRing keys) {
        if (sealed == null) return false;
        TotpSecret secret = new TotpSecret(keys.open(KEY, boundTo, sealed));
        OptionalLong step = secret.stepOf(typed, now, spentStep);
        step.ifPresent(spent -> spentStep = spent);
        return step.isPresent();
    }
}
