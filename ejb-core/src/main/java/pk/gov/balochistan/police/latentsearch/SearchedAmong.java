package pk.gov.balochistan.police.latentsearch;

import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.shared.TextKey;

/** Among what a lift is sought. Each runs under a policy of its own. */
public enum SearchedAmong implements TextKey {
    /** Every print on record. */
    PRINTS(AutomatedFunction.LATENT_SEARCH),
    /** Every other lift on file. */
    TRACES(AutomatedFunction.LATENT_AGAINST_LATENT);

    private final AutomatedFunction function;

    SearchedAmong(AutomatedFunction function) {
        this.function = function;
    }

    AutomatedFunction function() {
        return function;
    }

    static SearchedAmong of(AutomatedFunction function) {
        return function == TRACES.function ? TRACES : PRINTS;
    }

    @Override
    public String textKey() {
        return "latent.among." + name();
    }
}
