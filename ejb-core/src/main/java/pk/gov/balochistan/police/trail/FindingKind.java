package pk.gov.balochistan.police.trail;

import pk.gov.balochistan.police.shared.TextKey;

/** What a check of the trail may find. Some are seen in the database alone, with its keys; the others only by the second store. */
public enum FindingKind implements TextKey {
    /** A row that was written is gone. */
    ROW_MISSING(false),
    /** A row's signature does not fit what it says: changed, or put in by someone without the key. */
    ROW_ALTERED(false),
    /** A row stands in the trail that no program announced to the sealer: put in or copied by hand, or its link was removed. */
    ROW_UNLINKED(false),
    /** Numbers are missing in the chain. */
    LINK_MISSING(false),
    /** A link does not fit the one before it: rows removed, put in, reordered, or the chain made again without the key. */
    LINK_BROKEN(false),
    /** A row says something else than its copy: changed with a stolen key, unless its signature is a finding, too. */
    ROW_NOT_AS_COPIED(true),
    /** Another row stands under this number than was copied. */
    ORDER_CHANGED(true),
    /** A link differs from its copy: the chain was made again with a stolen key, or forked from an old backup. */
    LINK_NOT_AS_COPIED(true),
    /** The second store goes on where the database ends: the end was cut off, or an old backup came back. */
    CUT_OFF(true),
    /** The database has a link that the second store lacks, though it has later ones. */
    NOT_IN_COPY(true),
    /** A line of the second store does not fit its own signature, link or order: the store was written to by hand. */
    COPY_ALTERED(true),
    /** Lines were cut from the end of the second store. */
    COPY_CUT(true),
    /** The second store is further behind than two turns of the sealer. */
    COPY_BEHIND(true);

    private final boolean byCopy;

    FindingKind(boolean byCopy) {
        this.byCopy = byCopy;
    }

    /** Whether it takes the second store to see it. */
    public boolean isByCopy() {
        return byCopy;
    }

    @Override
    public String textKey() {
        return "audit.finding." + name();
    }
}
