package pk.gov.balochistan.police.hotlist;

import pk.gov.balochistan.police.shared.TextKey;

/** What the list at the desk shows, each a part of its query over {@code HotlistEntry e}. */
public enum HotlistPile implements TextKey {
    /** What answers today. */
    IN_FORCE(
            "e.control.decision = :confirmed and e.withdrawnAt is null and e.firstDay <= :today and e.lastDay >= :today"),
    /** What a second person must look at: an entry, a longer time, a withdrawal. */
    WAITING("(e.control.decision = :waiting or exists (select c.id from HotlistChange c where c.entry = e"
            + " and c.control.decision = :waiting))"),
    /** What answers today and no longer in a fortnight. */
    ENDING("e.control.decision = :confirmed and e.withdrawnAt is null and e.firstDay <= :today and e.lastDay >= :today"
            + " and e.lastDay < :soon"),
    /** What answers no more, or never did. */
    OVER("(e.withdrawnAt is not null or e.control.decision = :refused"
            + " or (e.control.decision = :confirmed and e.lastDay < :today))"),
    EVERYTHING("1 = 1");

    private final String condition;

    HotlistPile(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    @Override
    public String textKey() {
        return "hotlist.pile." + name();
    }
}
