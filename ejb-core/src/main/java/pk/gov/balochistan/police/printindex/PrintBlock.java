package pk.gov.balochistan.police.printindex;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.Stars;

/**
 * Up to {@link #MOST} prints of one finger and one {@link Share} in flat arrays, some 36 octets a minutia: everything that is needed to sift them and to compare them to the last
 * digit. Nothing here changes once it is made, so that searches read while prints come and go.
 */
final class PrintBlock {
    static final int MOST = 4096;

    final Finger finger;
    final int share;
    final long[] ids;
    final long[] persons;

    /** Where the minutiae of each print begin; one more at the end. */
    final int[] begins;

    private final int[] places;
    private final float[] directions;
    private final byte[] stars;

    /** For sifting: the direction of each minutia in 64ths of a turn, and its rays as {@link RayKey}s. */
    final byte[] turns;

    final char[] rayKeys;

    private PrintBlock(Finger finger, int share, int prints, int points) {
        this.finger = finger;
        this.share = share;
        ids = new long[prints];
        persons = new long[prints];
        begins = new int[prints + 1];
        places = new int[points];
        directions = new float[points];
        turns = new byte[points];
        stars = new byte[points * Stars.RAYS];
        rayKeys = new char[points * Stars.RAYS];
    }

    /** A block of these prints, all of one finger and one share; one at least. @throws IllegalArgumentException where a template is none */
    static PrintBlock of(Finger finger, List<EnrolledPrint> prints) {
        List<Minutiae> minutiae =
                prints.stream().map(print -> print.template().minutiae()).toList();
        PrintBlock block = new PrintBlock(
                finger,
                Share.of(prints.get(0).person()),
                prints.size(),
                minutiae.stream().mapToInt(Minutiae::count).sum());
        Candidate opened = new Candidate();
        for (int i = 0; i < prints.size(); i++) {
            block.ids[i] = prints.get(i).id();
            block.persons[i] = prints.get(i).person();
            block.begins[i + 1] = block.begins[i] + minutiae.get(i).count();
            opened.open(minutiae.get(i));
            block.fill(block.begins[i], opened);
        }
        return block;
    }

    private void fill(int begin, Candidate print) {
        for (int i = 0; i < print.count(); i++) {
            int at = begin + i;
            places[at] = print.x[i] + 16384 << 16 | print.y[i] + 16384 << 1 | (print.forked[i] ? 1 : 0);
            directions[at] = print.direction[i];
            turns[at] = (byte) RayKey.turn(print.direction[i]);
            int star = print.star(i);
            Arrays.fill(rayKeys, at * Stars.RAYS, (at + 1) * Stars.RAYS, RayKey.NONE);
            for (int ray = 0; ray < print.rays(); ray++) {
                stars[at * Stars.RAYS + ray] = (byte) print.rayTo[star + ray];
                rayKeys[at * Stars.RAYS + ray] =
                        RayKey.of(print.rayLength[star + ray], print.rayHere[star + ray], print.rayThere[star + ray]);
            }
        }
    }

    /** The prints that stay, and then those of the other block; both of one set. */
    PrintBlock joined(LongPredicate stays, PrintBlock more) {
        int prints = more.size();
        int points = more.places.length;
        for (int i = 0; i < size(); i++) {
            if (stays.test(ids[i])) {
                prints++;
                points += begins[i + 1] - begins[i];
            }
        }
        PrintBlock joined = new PrintBlock(finger, share, prints, points);
        int next = joined.copy(this, stays, 0);
        joined.copy(more, id -> true, next);
        return joined;
    }

    private int copy(PrintBlock from, LongPredicate stays, int first) {
        int to = first;
        for (int i = 0; i < from.size(); i++) {
            if (stays.test(from.ids[i])) {
                int points = from.begins[i + 1] - from.begins[i];
                ids[to] = from.ids[i];
                persons[to] = from.persons[i];
                begins[to + 1] = begins[to] + points;
                System.arraycopy(from.places, from.begins[i], places, begins[to], points);
                System.arraycopy(from.directions, from.begins[i], directions, begins[to], points);
                System.arraycopy(from.turns, from.begins[i], turns, begins[to], points);
                int rays = Stars.RAYS;
                System.arraycopy(from.stars, from.begins[i] * rays, stars, begins[to] * rays, points * rays);
                System.arraycopy(from.rayKeys, from.begins[i] * rays, rayKeys, begins[to] * rays, points * rays);
                to++;
            }
        }
        return to;
    }

    /** In which set a sieve holds the block: the prints of one finger in one share. */
    int set() {
        return set(finger, share);
    }

    static int set(Finger finger, int share) {
        return share * Finger.values().length + finger.ordinal();
    }

    /** Those that stay. */
    PrintBlock only(LongPredicate stays) {
        return joined(stays, new PrintBlock(finger, share, 0, 0));
    }

    int size() {
        return ids.length;
    }

    int points(int print) {
        return begins[print + 1] - begins[print];
    }

    /** From the left edge of the image, pixels. */
    int x(int point) {
        return (places[point] >>> 16) - 16384;
    }

    /** From its upper edge. */
    int y(int point) {
        return (places[point] >>> 1 & 0x7FFF) - 16384;
    }

    /** Unfolds one print for a comparison. */
    void open(int print, Candidate into) {
        int begin = begins[print];
        into.open(points(print));
        for (int i = 0; i < into.count(); i++) {
            into.point(i, x(begin + i), y(begin + i), directions[begin + i], (places[begin + i] & 1) != 0);
            for (int ray = 0; ray < into.rays(); ray++) {
                into.rayTo[i * into.rays() + ray] = stars[(begin + i) * Stars.RAYS + ray] & 0xFF;
            }
        }
    }

    /** Octets that the block holds in arrays. */
    long octets() {
        return 16L * ids.length + 4L * begins.length + places.length * (4L + 4 + 1 + 3 * Stars.RAYS) + 8 * 16;
    }
}
