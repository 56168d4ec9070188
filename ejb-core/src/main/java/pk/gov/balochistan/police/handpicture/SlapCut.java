package pk.gov.balochistan.police.handpicture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where several fingers that touched side by side probably stand: places where dark and light change as ridges do, joined to patches, each as wide as a finger. What it
 * proposes somebody looks at; where it sees too few patches it parts what there is evenly.
 */
final class SlapCut {
    private static final double MM_AN_INCH = 25.4;
    private static final double BLOCK_MM = 0.8;
    /** Of the strongest place: ridges spread the light by a quarter of it at least, bare paper by less. */
    private static final double LEAST_SPREAD = 0.3;

    private static final double LEAST_OF_255 = 10;
    private static final int LEAST_MM2 = 30;
    /** No finger is narrower: a patch is not parted into less. */
    private static final int LEAST_WIDE_MM = 10;

    /** From the tip down: below it is the crease of the first joint. */
    private static final int MOST_HIGH_MM = 34;

    private static final int MARGIN_MM = 2;

    private final BufferedImage grey;
    private final Rectangle region;
    private final int block;
    private final double blockMm;
    private final int columns;
    private final int rows;
    private final boolean[] printed;

    private SlapCut(BufferedImage grey, Rectangle region, int dpi) {
        this.grey = grey;
        this.region = region;
        this.block = Math.max(2, (int) Math.round(BLOCK_MM * dpi / MM_AN_INCH));
        this.blockMm = block * MM_AN_INCH / dpi;
        this.columns = region.width / block;
        this.rows = region.height / block;
        this.printed = printed();
    }

    /** So many boxes, from left to right. */
    static List<Rectangle> boxes(BufferedImage grey, Rectangle region, int dpi, int count) {
        SlapCut cut = new SlapCut(grey, region, dpi);
        List<Rectangle> patches = cut.patches(count);
        if (patches.size() < count) return parted(region, count);
        return patches.stream().map(cut::placed).toList();
    }

    private static List<Rectangle> parted(Rectangle whole, int count) {
        List<Rectangle> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int left = whole.width * i / count;
            parts.add(new Rectangle(whole.x + left, whole.y, whole.width * (i + 1) / count - left, whole.height));
        }
        return parts;
    }

    private boolean[] printed() {
        double[] spread = new double[columns * rows];
        double most = 0;
        for (int i = 0; i < spread.length; i++) {
            spread[i] = spread(region.x + i % columns * block, region.y + i / columns * block);
            most = Math.max(most, spread[i]);
        }
        boolean[] found = new boolean[spread.length];
        for (int i = 0; i < found.length; i++) found[i] = spread[i] > Math.max(LEAST_OF_255, LEAST_SPREAD * most);
        return withoutLines(found);
    }

    /** How far the light of a block is from its mean. */
    private double spread(int left, int top) {
        int[] light = grey.getRaster().getSamples(left, top, block, block, 0, (int[]) null);
        double sum = 0;
        double squares = 0;
        for (int one : light) {
            sum += one;
            squares += (double) one * one;
        }
        double mean = sum / light.length;
        return Math.sqrt(Math.max(0, squares / light.length - mean * mean));
    }

    /** A line of the form is one block thin, a finger is not: only what has most of its neighbours stays. */
    private boolean[] withoutLines(boolean[] found) {
        boolean[] stays = new boolean[found.length];
        for (int i = 0; i < found.length; i++) {
            int around = 0;
            for (int j = 0; j < 9; j++) if (isAt(found, i % columns + j % 3 - 1, i / columns + j / 3 - 1)) around++;
            stays[i] = around >= 6;
        }
        return stays;
    }

    private boolean isAt(boolean[] of, int column, int row) {
        return column >= 0 && row >= 0 && column < columns && row < rows && of[row * columns + column];
    }

    /** In blocks, from left to right; fewer where fewer are seen. */
    private List<Rectangle> patches(int count) {
        List<Rectangle> tips = tips().stream()
                .sorted(Comparator.comparingInt(patch -> -patch.width * patch.height))
                .limit(count)
                .sorted(Comparator.comparingInt(patch -> patch.x))
                .toList();
        int[] fingers = new int[tips.size()];
        Arrays.fill(fingers, 1);
        // Fingers that touch each other are one patch: what is widest for its fingers holds one more.
        for (int left = count - tips.size(); left > 0 && !tips.isEmpty(); left--) {
            int widest = IntStream.range(0, fingers.length)
                    .boxed()
                    .max(Comparator.comparingDouble(i -> (double) tips.get(i).width / fingers[i]))
                    .orElseThrow();
            if (tips.get(widest).width * blockMm / (fingers[widest] + 1) < LEAST_WIDE_MM) break;
            fingers[widest]++;
        }
        return IntStream.range(0, fingers.length)
                .boxed()
                .flatMap(i -> parted(tips.get(i), fingers[i]).stream())
                .toList();
    }

    /** From above: of what stands in one column the upper patch is the tip of the finger. */
    private List<Rectangle> tips() {
        List<Rectangle> tips = new ArrayList<>();
        all().stream().sorted(Comparator.comparingInt(patch -> patch.y)).forEach(patch -> {
            if (tips.stream().noneMatch(tip -> standsUnder(patch, tip))) tips.add(patch);
        });
        return tips;
    }

    private static boolean standsUnder(Rectangle patch, Rectangle tip) {
        int shared = Math.min(patch.x + patch.width, tip.x + tip.width) - Math.max(patch.x, tip.x);
        return shared > Math.min(patch.width, tip.width) / 2;
    }

    private List<Rectangle> all() {
        List<Rectangle> patches = new ArrayList<>();
        boolean[] left = printed.clone();
        for (int i = 0; i < left.length; i++) {
            if (!left[i]) continue;
            List<Integer> patch = patch(left, i);
            if (patch.size() * blockMm * blockMm >= LEAST_MM2) patches.add(around(patch));
        }
        return patches;
    }

    /** The blocks that hang together with this one, taken out of those that are left. */
    private List<Integer> patch(boolean[] left, int first) {
        List<Integer> patch = new ArrayList<>(List.of(first));
        left[first] = false;
        for (int next = 0; next < patch.size(); next++) {
            int column = patch.get(next) % columns;
            int row = patch.get(next) / columns;
            for (int[] step : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                if (!isAt(left, column + step[0], row + step[1])) continue;
                int beside = (row + step[1]) * columns + column + step[0];
                left[beside] = false;
                patch.add(beside);
            }
        }
        return patch;
    }

    private Rectangle around(List<Integer> patch) {
        Rectangle around = new Rectangle(patch.get(0) % columns, patch.get(0) / columns, 1, 1);
        patch.forEach(at -> around.add(new Rectangle(at % columns, at / columns, 1, 1)));
        return around;
    }

    /** In pixels of the picture, with a margin, and no longer than the first joint. */
    private Rectangle placed(Rectangle patch) {
        int margin = (int) Math.round(MARGIN_MM / blockMm);
        int high = Math.min(patch.height, (int) Math.round(MOST_HIGH_MM / blockMm));
        Rectangle wide = new Rectangle(
                region.x + (patch.x - margin) * block,
                region.y + (patch.y - margin) * block,
                (patch.width + 2 * margin) * block,
                (high + 2 * margin) * block);
        return wide.intersection(region);
    }
}
