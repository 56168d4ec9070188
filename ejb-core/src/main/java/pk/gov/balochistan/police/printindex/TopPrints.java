package pk.gov.balochistan.police.printindex;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The best of very many prints, at most so many, whatever the order in which they come; of two that are equal the one of the lower number. For one thread. */
final class TopPrints {
    private final PriorityQueue<Weighed> least = new PriorityQueue<>(Weighed.BEST.reversed());
    private final int most;

    /** @param most 1 and up */
    TopPrints(int most) {
        this.most = most;
    }

    /** @param strength not negative */
    void offer(double strength, long print, long person) {
        if (least.size() == most) {
            Weighed worst = least.peek();
            if (strength < worst.score() || strength == worst.score() && print > worst.print()) return;
            least.poll();
        }
        least.add(new Weighed(person, print, strength));
    }

    /** In no order. */
    List<Weighed> prints() {
        return new ArrayList<>(least);
    }
}
