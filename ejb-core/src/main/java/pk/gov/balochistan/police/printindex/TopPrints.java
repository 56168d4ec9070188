package pk.gov.balochistan.police.printindex;

import java.util.Arrays;

/** The best of very many prints, at most so many, whatever the order in which they come; of two that are equal the one of the lower number. For one thread. */
final class TopPrints {
    private final long[] heap;
    private int size;

    TopPrints(int most) {
        heap = new long[most];
    }

    /** @param strength not negative; @param print its number, not negative */
    void offer(float strength, int print) {
        // Floats that are not negative stand in the order of their bits.
        offer((long) Float.floatToRawIntBits(strength) << 32 | ~print & 0xFFFFFFFFL);
    }

    private void offer(long entry) {
        if (size < heap.length) {
            int at = size++;
            for (; at > 0 && heap[(at - 1) / 2] > entry; at = (at - 1) / 2) {
                heap[at] = heap[(at - 1) / 2];
            }
            heap[at] = entry;
        } else if (size > 0 && entry > heap[0]) {
            replaceLeast(entry);
        }
    }

    private void replaceLeast(long entry) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= entry) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = entry;
    }

    void offerAll(TopPrints others) {
        for (int i = 0; i < others.size; i++) {
            offer(others.heap[i]);
        }
    }

    /** Numbers of the prints, best first. */
    int[] prints() {
        long[] sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        int[] prints = new int[size];
        for (int i = 0; i < size; i++) {
            prints[i] = (int) ~sorted[size - 1 - i];
        }
        return prints;
    }
}
