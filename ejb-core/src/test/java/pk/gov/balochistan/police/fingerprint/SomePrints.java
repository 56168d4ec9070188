package pk.gov.balochistan.police.fingerprint;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Minutiae for tests that need no image. */
public final class SomePrints {
    private SomePrints() {}

    /** So many minutiae anywhere in a square. */
    public static Minutiae print(SplittableRandom random, int count, int side) {
        short[] x = new short[count];
        short[] y = new short[count];
        float[] direction = new float[count];
        boolean[] forked = new boolean[count];
        for (int i = 0; i < count; i++) {
            x[i] = (short) random.nextInt(side);
            y[i] = (short) random.nextInt(side);
            direction[i] = (float) (random.nextDouble() * 6.28);
            forked[i] = random.nextBoolean();
        }
        return Minutiae.of(x, y, direction, forked);
    }

    /** The same, turned a little, each minutia moved by up to six pixels, one in six another altogether. */
    public static Minutiae touched(Minutiae print, SplittableRandom random) {
        int count = print.count();
        short[] x = print.x.clone();
        short[] y = print.y.clone();
        float[] direction = print.direction.clone();
        boolean[] forked = print.forked.clone();
        double turn = random.nextDouble() * 0.5;
        for (int i = 0; i < count; i++) {
            double turnedX = print.x[i] * Math.cos(turn) - print.y[i] * Math.sin(turn);
            double turnedY = print.x[i] * Math.sin(turn) + print.y[i] * Math.cos(turn);
            boolean isOther = random.nextInt(6) == 0;
            x[i] = (short) (isOther ? random.nextInt(300) : turnedX + random.nextInt(13) - 6);
            y[i] = (short) (isOther ? random.nextInt(300) : turnedY + random.nextInt(13) - 6);
            direction[i] = (float) ((print.direction[i] + turn + random.nextDouble() * 0.2) % 6.28);
        }
        return Minutiae.of(x, y, direction, forked);
    }

    /** So many of its minutiae, those nearest to the middle of the print: what a latent shows. */
    public static Minutiae part(Minutiae print, int count) {
        int[] nearest = IntStream.range(0, print.count())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.hypot(print.x[i] - 160, print.y[i] - 200)))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
        short[] x = new short[count];
        short[] y = new short[count];
        float[] direction = new float[count];
        boolean[] forked = new boolean[count];
        for (int i = 0; i < count; i++) {
            x[i] = print.x[nearest[i]];
            y[i] = print.y[nearest[i]];
            direction[i] = print.direction[nearest[i]];
            forked[i] = print.forked[nearest[i]];
        }
        return Minutiae.of(x, y, direction, forked);
    }
}
