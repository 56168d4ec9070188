package pk.gov.balochistan.police.latentsearch;

import pk.gov.balochistan.police.shared.TextKey;

/** Which search is done first; of one priority the older one. */
public enum SearchPriority implements TextKey {
    URGENT(1),
    NORMAL(2),
    LATER(3);

    private final int rank;

    SearchPriority(int rank) {
        this.rank = rank;
    }

    /** 1 comes first. */
    int rank() {
        return rank;
    }

    static SearchPriority of(int rank) {
        return values()[rank - 1];
    }

    @Override
    public String textKey() {
        return "latent.priority." + name();
    }
}
