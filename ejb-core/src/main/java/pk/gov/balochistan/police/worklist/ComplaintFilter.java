package pk.gov.balochistan.police.worklist;

import java.io.Serializable;
import java.util.List;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Sought;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an officer looks for in the list. It narrows the scope and never widens it. A whole tracking number is looked for wherever its case
 * stands, whatever else is asked.
 *
 * @param box which pile
 * @param status null for every status of the pile
 * @param categoryCode null for all
 * @param search number, CNIC, phone or the beginning of a name, as typed; null for none
 * @param sort order of the list
 * @param narrowing what a figure that was opened asks
 */
public record ComplaintFilter(
        Box box, ComplaintStatus status, String categoryCode, String search, Sort sort, Narrowing narrowing)
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
        /** Closed, and no citizen has said that it is settled. */
        WITHOUT_WORD,
        /** Everything, ended cases too. */
        ALL;

        /** Those that hold nothing but open cases. */
        public static final List<Box> OPEN_PILES = List.of(MY_POSTS, MINE, OPEN, OVERDUE);
    }

    /** The only orders there are: nothing a browser sends becomes part of a query. */
    public enum Sort {
        DUE("c.promise.dueAt, c.id"),
        NEWEST("c.filing.at desc, c.id desc");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }

    /** Alarms, that which stands longest first. */
    static final String OF_ALARMS = "c.complainant.dangerAt, c.id";

    public ComplaintFilter {
        search = Typed.textOrNull(search);
        categoryCode = Typed.textOrNull(categoryCode);
        box = box == null ? Box.MY_POSTS : box;
        sort = sort == null ? Sort.DUE : sort;
        narrowing = narrowing == null ? Narrowing.NONE : narrowing;
    }

    public ComplaintFilter(Box box, ComplaintStatus status, String categoryCode, String search, Sort sort) {
        this(box, status, categoryCode, search, sort, Narrowing.NONE);
    }

    /** All that a figure counts, of one kind or of all. @param categoryCode null for all */
    public static ComplaintFilter counted(String categoryCode, Narrowing narrowing) {
        return new ComplaintFilter(Box.ALL, null, categoryCode, null, Sort.DUE, narrowing);
    }

    /** Whom the caller looks for: digits of a number, or a name as typed; null for none. */
    @Override
    public String sought() {
        if (search == null) return null;
        String digits = Typed.digits(search);
        return digits.length() >= 8 ? digits : Typed.line(search);
    }

    /** Whether a whole tracking number is searched; one that may be a phone as well, with its country, is taken for both. */
    boolean isOfOneNumber() {
        if (search == null) return false;
        String digits = Typed.digits(search);
        return digits.length() == 12 && TrackingNumber.find(digits).isPresent();
    }

    /** Whether it finds nothing but open cases. */
    boolean isOpenOnly() {
        if (isOfOneNumber()) return false;
        Figure figure = narrowing.figure();
        return Box.OPEN_PILES.contains(box)
                || (status != null && status.isOpen())
                || (figure != null && figure.isOpen());
    }

    /**
     * Whether the query asks of a case that it is open: not where its state says so already and no index begins with it. Asked twice,
     * PostgreSQL takes it for two things that seldom meet, expects a tenth of the rows, and sorts them all to show the first.
     */
    boolean asksOfOpen() {
        return isOpenOnly() && (status == null || sort == Sort.DUE);
    }

    /**
     * What is the same for all is named first where an index begins with it: else H2 does not see that the index is in this order.
     * What was closed in a period, or handed in, is read in that order: what is due first would be the oldest of all.
     */
    String order(Scope scope) {
        if (sort != Sort.DUE || isOfOneNumber()) return sort.order;
        if (box == Box.MY_POSTS && scope.posts().size() == 1)
            return "c.responsibility.placeId, c.responsibility.role, c.promise.open, " + sort.order;
        if (isOpenOnly()) return "c.promise.open, " + sort.order;
        if (narrowing.isOfAccused()) return Sort.NEWEST.order;
        if (narrowing.figure() != null) return orderOf(narrowing.figure());
        return box == Box.WITHOUT_WORD ? "c.closing.closedBy, " + sort.order : sort.order;
    }

    private String orderOf(Figure figure) {
        if (figure == Figure.DANGER) return OF_ALARMS;
        boolean isOfClosed = figure.isOfPeriod() && figure != Figure.REFERRED_OUTSIDE;
        return isOfClosed ? "c.closing.closedBy, c.closing.closedAt, c.id" : "c.status, " + sort.order;
    }

    /** Whether alarms stand before the rest; not where nothing else is listed. */
    boolean hasAlarmsFirst() {
        return sort == Sort.DUE && narrowing.figure() != Figure.DANGER && !isOfOneNumber();
    }

    /** Whether nothing narrows the pile, in whatever order. */
    boolean isWhole() {
        return status == null && categoryCode == null && search == null && narrowing.isNone();
    }

    /** A pile with nothing left out. */
    public static ComplaintFilter whole(Box pile) {
        return new ComplaintFilter(pile, null, null, null, Sort.DUE);
    }

    /** What a desk shows first. */
    public static ComplaintFilter first() {
        return whole(Box.MY_POSTS);
    }
}
