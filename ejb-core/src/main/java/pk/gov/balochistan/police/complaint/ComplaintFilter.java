package pk.gov.balochistan.police.complaint;

import java.io.Serializable;
import java.util.List;
import pk.gov.balochistan.police.shared.Sought;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an officer looks for in the list. It narrows the scope and never widens it.
 *
 * @param box which pile
 * @param status null for every status of the pile
 * @param categoryCode null for all
 * @param search number, CNIC, phone or the beginning of a name, as typed; null for none
 * @param sort order of the list
 */
public record ComplaintFilter(Box box, ComplaintStatus status, String categoryCode, String search, Sort sort)
        implements Serializable, Sought {
    /** The piles of a desk. */
    public enum Box {
        /** Answered for by one of the caller's own posts, and open. */
        MY_POSTS,
        /** Allocated to the caller, and open. */
        MINE,
        /** Everything open that the scope covers. */
        OPEN,
        OVERDUE,
        /** Everything, ended cases too. */
        ALL;

        /** Those that carry a figure. */
        public static final List<Box> PILES = List.of(MY_POSTS, MINE, OPEN, OVERDUE);
    }

    /** The only orders there are: nothing a browser sends becomes part of a query. */
    public enum Sort {
        DUE("c.promise.dueAt, c.id"),
        NEWEST("c.filedAt desc, c.id desc");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    public ComplaintFilter {
        search = Typed.textOrNull(search);
        categoryCode = Typed.textOrNull(categoryCode);
        box = box == null ? Box.MY_POSTS : box;
        sort = sort == null ? Sort.DUE : sort;
    }

    /** Whom the caller looks for: digits of a number, or a name as typed; null for none. */
    @Override
    public String sought() {
        if (search == null) return null;
        String digits = Typed.digits(search);
        return digits.length() >= 8 ? digits : Typed.line(search);
    }

    /** A pile without anything that narrows it. */
    public static ComplaintFilter wholePile(Box box) {
        return new ComplaintFilter(box, null, null, null, Sort.DUE);
    }

    /** Whether nothing narrows the pile, in whatever order. */
    boolean isWholePile() {
        return status == null && categoryCode == null && search == null;
    }

    /** What a desk shows first. */
    public static ComplaintFilter first() {
        return wholePile(Box.MY_POSTS);
    }
}
