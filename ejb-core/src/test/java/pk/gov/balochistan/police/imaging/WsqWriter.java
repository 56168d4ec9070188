package pk.gov.balochistan.police.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes WSQ for tests: the transform of the standard, bins of one width for all bands, and codes of eight bits each, so that files are
 * larger than of other writers and the segments and pixels those of any. Sides must be multiples of 64.
 * Source: IAFIS-IC-0110 (WSQ Gray-Scale Fingerprint Image Compression Specification), 2 (transform, quantizer, coder) and 3 (segments).
 */
public final class WsqWriter {
    private static final double[] LOW = {
        0.85269867900940344, 0.37740285561265380, -0.11062440441842342, -0.02384946501938000, 0.03782845550699546
    };
    private static final double[] HIGH = {
        0.78848561640566439, -0.41809227322221221, -0.04068941760955844, 0.06453888262893845
    };
    private static final int BANDS = 64;
    private static final int KEPT_BANDS = 60;
    private static final double BIN = 2;
    private static final double SHIFT = 128;

    private record Box(int x, int y, int width, int height, boolean isInvertedX, boolean isInvertedY) {}

    private final int width;
    private final int height;
    private final double[] data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private WsqWriter(BufferedImage grey) {
        width = grey.getWidth();
        height = grey.getHeight();
        if (width % BANDS != 0 || height % BANDS != 0) throw new IllegalArgumentException("sides of 64s");
        data = grey.getRaster().getSamples(0, 0, width, height, 0, (double[]) null);
        for (int i = 0; i < data.length; i++) data[i] -= SHIFT;
    }

    /** @param comment as the writers of others leave one; null for none */
    public static byte[] write(BufferedImage grey, String comment) {
        WsqWriter writer = new WsqWriter(grey);
        writer.transform();
        writer.segments(comment);
        writer.codes();
        writer.two(0xffa1);
        return writer.out.toByteArray();
    }

    private void transform() {
        int w = width;
        int h = height;
        List<Box> nodes = new ArrayList<>();
        nodes.add(new Box(0, 0, w, h, false, false));
        nodes.addAll(quarters(nodes.get(0)).subList(0, 3));
        Box right = new Box(w / 4, 0, w / 4, h / 4, true, false);
        Box below = new Box(0, h / 4, w / 4, h / 4, false, true);
        nodes.add(right);
        nodes.add(below);
        nodes.addAll(quarters(right));
        nodes.addAll(quarters(below));
        Box low = new Box(0, 0, w / 4, h / 4, false, false);
        nodes.add(low);
        nodes.addAll(quarters(low));
        nodes.add(new Box(0, 0, w / 16, h / 16, false, false));
        for (Box node : nodes) {
            for (int y = 0; y < node.height; y++) split((node.y + y) * width + node.x, 1, node.width, node.isInvertedX);
            for (int x = 0; x < node.width; x++)
                split(node.y * width + node.x + x, width, node.height, node.isInvertedY);
        }
    }

    private static List<Box> quarters(Box of) {
        int w = of.width / 2;
        int h = of.height / 2;
        return List.of(
                new Box(of.x, of.y, w, h, false, false),
                new Box(of.x + w, of.y, w, h, true, false),
                new Box(of.x, of.y + h, w, h, false, true),
                new Box(of.x + w, of.y + h, w, h, true, true));
    }

    /** A line becomes its lower half and its higher half. */
    private void split(int from, int stride, int length, boolean isInverted) {
        double[] line = new double[length];
        for (int i = 0; i < length; i++) line[i] = data[from + i * stride];
        int half = length / 2;
        for (int i = 0; i < half; i++) {
            data[from + (isInverted ? half + i : i) * stride] = tapped(line, 2 * i, LOW);
            data[from + (isInverted ? i : half + i) * stride] = tapped(line, 2 * i + 1, HIGH);
        }
    }

    private static double tapped(double[] line, int at, double[] taps) {
        double sum = taps[0] * line[at];
        for (int i = 1; i < taps.length; i++)
            sum += taps[i] * (line[mirrored(at - i, line)] + line[mirrored(at + i, line)]);
        return sum;
    }

    private static int mirrored(int at, double[] line) {
        int last = line.length - 1;
        if (last == 0) return 0;
        int there = Math.abs(at) % (2 * last);
        return there > last ? 2 * last - there : there;
    }

    private void segments(String comment) {
        two(0xffa0);
        if (comment != null) {
            two(0xffa8);
            two(comment.length() + 2);
            out.writeBytes(comment.getBytes(StandardCharsets.ISO_8859_1));
        }
        two(0xffa4);
        two(4 + 6 * 9);
        out.write(9);
        out.write(7);
        for (double[] taps : new double[][] {LOW, HIGH}) {
            for (double tap : taps) {
                out.write(tap < 0 ? 1 : 0);
                out.write(9);
                long value = Math.round(Math.abs(tap) * 1e9);
                two((int) (value >> 16));
                two((int) (value & 0xffff));
            }
        }
        two(0xffa5);
        two(389);
        scaled(44, 2);
        for (int band = 0; band < BANDS; band++) {
            boolean isKept = band < KEPT_BANDS;
            scaled(isKept ? (int) (BIN * 100) : 0, 2);
            scaled(isKept ? (int) (BIN * 120) : 0, 2);
        }
        two(0xffa2);
        two(17);
        out.write(0);
        out.write(255);
        two(height);
        two(width);
        scaled((int) SHIFT, 0);
        scaled(1, 0);
        out.write(0);
        two(0);
        two(0xffa6);
        two(2 + 1 + 16 + 255);
        out.write(0);
        for (int length = 1; length <= 16; length++) out.write(length == 8 ? 255 : 0);
        for (int code = 0; code < 255; code++) out.write(code);
        two(0xffa3);
        two(3);
        out.write(0);
    }

    private void codes() {
        int noughts = 0;
        Box[] bands = bands();
        for (int band = 0; band < KEPT_BANDS; band++) {
            for (int y = 0; y < bands[band].height; y++) {
                for (int x = 0; x < bands[band].width; x++) {
                    int bin = bin(data[(bands[band].y + y) * width + bands[band].x + x]);
                    if (bin == 0 && noughts < 0xffff) {
                        noughts++;
                        continue;
                    }
                    run(noughts);
                    noughts = bin == 0 ? 1 : 0;
                    if (bin != 0) coefficient(bin);
                }
            }
        }
        run(noughts);
    }

    private static int bin(double value) {
        double zero = BIN * 1.2 / 2;
        if (Math.abs(value) <= zero) return 0;
        int bin = (int) Math.floor((Math.abs(value) - zero) / BIN) + 1;
        return value < 0 ? -bin : bin;
    }

    private void run(int noughts) {
        if (noughts == 0) return;
        if (noughts <= 100) out.write(noughts);
        else if (noughts <= 0xff) escaped(105, noughts, 1);
        else escaped(106, noughts, 2);
    }

    private void coefficient(int bin) {
        if (bin >= -73 && bin <= 74) out.write(bin + 180);
        else
            escaped(
                    (bin < 0 ? 102 : 101) + (Math.abs(bin) > 0xff ? 2 : 0),
                    Math.abs(bin),
                    Math.abs(bin) > 0xff ? 2 : 1);
    }

    private void escaped(int code, int value, int octets) {
        out.write(code);
        if (octets == 2) stuffed(value >> 8);
        stuffed(value & 0xff);
    }

    private void stuffed(int octet) {
        out.write(octet);
        if (octet == 0xff) out.write(0);
    }

    private Box[] bands() {
        Box[] bands = new Box[BANDS];
        sixteen(bands, 3, new Box(0, 0, width / 4, height / 4, false, false));
        sixteen(bands, 19, new Box(width / 4, 0, width / 4, height / 4, false, false));
        sixteen(bands, 48, new Box(0, 0, width, height, false, false));
        sixteen(bands, 35, new Box(0, height / 4, width / 4, height / 4, false, false));
        List<Box> lowest = quarters(new Box(0, 0, width / 16, height / 16, false, false));
        for (int i = 0; i < 4; i++) bands[i] = lowest.get(i);
        return bands;
    }

    private static void sixteen(Box[] bands, int from, Box of) {
        int at = from;
        for (Box quarter : quarters(of)) for (Box part : quarters(quarter)) bands[at++] = part;
    }

    private void scaled(int value, int scale) {
        out.write(scale);
        two(value);
    }

    private void two(int value) {
        out.write(value >> 8);
        out.write(value);
    }
}
