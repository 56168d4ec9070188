package pk.gov.balochistan.police.scanner;

import java.util.List;
import java.util.Random;
import pk.gov.balochistan.police.inventedprint.InventedCard;

/** The stand-in's scanner: of which invented person a finger lies on it, and how it misbehaves. For any number of threads. */
final class StandInDevice {
    static final String MAKER = "Invented Scanners";
    static final String MODEL = "Stand-in 1";
    static final String SERIAL = "TRIAL-0001";

    static final int RIGHT_FOUR = 13;
    static final int LEFT_FOUR = 14;
    /** What it can take: each finger, and the four of each hand. */
    static final List<Integer> POSITIONS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, RIGHT_FOUR, LEFT_FOUR);

    private static final int SCREEN_DPI = 96;
    private static final int RUBBISH_OCTETS = 40_000;
    private static final int LARGE_OCTETS = 24 * 1024 * 1024;

    private final InventedHand hand = new InventedHand();
    private volatile long person = InventedCard.PERSON;
    private volatile Behaviour behaviour = Behaviour.GOOD;

    /** From now on it behaves so, and this person's fingers lie on it. @param person any number */
    void become(Behaviour wanted, long ofPerson) {
        behaviour = wanted;
        person = ofPerson;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    long person() {
        return person;
    }

    /** What comes from the glass. @param position one of {@link #POSITIONS} */
    byte[] image(int position) {
        return switch (behaviour) {
            case RUBBISH -> rubbish(RUBBISH_OCTETS);
            case TOO_LARGE -> rubbish(LARGE_OCTETS);
            case WRONG_DPI -> touch(position, SCREEN_DPI);
            default -> touch(position, InventedHand.DPI);
        };
    }

    private byte[] touch(int position, int dpi) {
        if (position < RIGHT_FOUR) return hand.finger(person, position, dpi);
        return hand.four(person, position == RIGHT_FOUR, dpi);
    }

    private static byte[] rubbish(int octets) {
        byte[] rubbish = new byte[octets];
        new Random(octets).nextBytes(rubbish);
        return rubbish;
    }
}
