package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/**
 * A kind of clocks that turns see to, in the caller's transaction and by the clock of the database.
 *
 * @param <T> what a clock that is due goes by
 */
public interface ClockWork<T> {
    /** The name of its lease, at most 60 characters. */
    String lease();

    /**
     * After the clock went back: what began in what is now the future begins now. Nothing for those that are asked for between two
     * moments: they are found again when it has come forward.
     *
     * @return how many; 0 at all other times
     */
    default int setRight(EntityManager em, Instant now, int most) {
        return 0;
    }

    /** Those that are due, first due first, at most so many. */
    List<T> listDue(EntityManager em, Instant now, int most);

    void seeTo(EntityManager em, Instant now, List<T> due);

    /** Puts one off that could not be seen to, so that it does not stand before all others. */
    void putOff(EntityManager em, T due, Instant until);

    /** The row of one, for the log. */
    String row(T due);
}
