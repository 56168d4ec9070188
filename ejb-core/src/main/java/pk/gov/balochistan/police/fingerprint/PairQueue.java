package pk.gov.balochistan.police.fingerprint;

/**
 * Pairs by the length of their ray (the bits from 40 up), shortest first. Pairs of one length leave in the order in which java.util.PriorityQueue would let
 * them go: SourceAFIS uses that, and which pair comes first decides scores. For one thread.
 */
final class PairQueue {
    private long[] heap = new long[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    long first() {
        return heap[0];
    }

    void add(long pair) {
        if (size == heap.length) {
            heap = java.util.Arrays.copyOf(heap, 2 * size);
        }
        int at = size++;
        long length = pair >>> 40;
        while (at > 0) {
            int parent = at - 1 >>> 1;
            if (length >= heap[parent] >>> 40) {
                break;
            }
            heap[at] = heap[parent];
            at = parent;
        }
        heap[at] = pair;
    }

    long remove() {
        long first = heap[0];
        long last = heap[--size];
        long length = last >>> 40;
        int half = size >>> 1;
        int at = 0;
        while (at < half) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child] >>> 40 > heap[child + 1] >>> 40) {
                child++;
            }
            if (length <= heap[child] >>> 40) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return first;
    }
}
