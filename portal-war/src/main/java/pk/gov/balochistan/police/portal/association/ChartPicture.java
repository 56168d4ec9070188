package pk.gov.balochistan.police.portal.association;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.linkchart.ChartLink;
import pk.gov.balochistan.police.linkchart.ChartNode;
import pk.gov.balochistan.police.linkchart.LinkChart;

/** Where everybody stands on the picture of a chart: around the middle from the top on, in the direction of reading, in as many ovals as hold them. Lengths in units of the picture. */
public final class ChartPicture {
    /** Of the box of one. */
    static final int WIDE = 190;

    static final int HIGH = 52;

    /** From the middle of one to that of the next. */
    private static final double BESIDE = WIDE + 26;

    private static final double FIRST = 250;
    /** One oval is made as much wider, before there are two. */
    private static final double MOST_STRETCHED = 1.7;

    private static final int EDGE = 8;
    private static final double STEP = 216;
    private static final double FLAT = 0.6;
    private static final int LONGEST = 19;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final int halfWide;
    private final int halfHigh;

    /** One on the picture. @param x of its middle @param y of its middle */
    public record Box(ChartNode node, int x, int y) {
        public int left() {
            return x - WIDE / 2;
        }

        public int top() {
            return y - HIGH / 2;
        }

        public int wide() {
            return WIDE;
        }

        public int high() {
            return HIGH;
        }

        /** The corners of what stands for a gang. */
        public String corners() {
            int edge = WIDE / 2;
            int side = edge - HIGH / 3;
            int half = HIGH / 2;
            return (x - edge) + "," + y + " " + (x - side) + "," + (y - half) + " " + (x + side) + "," + (y - half)
                    + " " + (x + edge) + "," + y + " " + (x + side) + "," + (y + half) + " " + (x - side) + ","
                    + (y + half);
        }

        /** As much of the name as there is room for; all of it stands in the list. */
        public String shortName() {
            return cut(node.place() == 0 ? node.name() : node.place() + ". " + node.name());
        }
    }

    /** Between two. @param style names of the classes by which source, grade and state are told apart, not by colour alone */
    public record Line(Box from, Box to, String style) {}

    /** @param rtl whether the page is read from the right */
    ChartPicture(LinkChart chart, boolean rtl) {
        List<ChartNode> around = chart.drawn().subList(1, chart.drawn().size());
        Map<ChartNode, Box> stands = new HashMap<>();
        put(stands, new Box(chart.centre(), 0, 0));
        double wide = FIRST;
        int next = 0;
        for (int oval = 0; next < around.size(); oval++) {
            int left = leftOfRing(around, next);
            double needed = left * BESIDE / (2 * Math.PI);
            if (needed < MOST_STRETCHED * wide) wide = Math.max(wide, needed);
            int room = Math.min(left, (int) (2 * Math.PI * wide / BESIDE + 0.001));
            for (int i = 0; i < room; i++) {
                double turn = 2 * Math.PI * (i + (oval % 2 == 0 ? 0 : 0.5)) / room - Math.PI / 2;
                int x = (int) Math.round(wide * Math.cos(turn)) * (rtl ? -1 : 1);
                put(stands, new Box(around.get(next + i), x, (int) Math.round(wide * FLAT * Math.sin(turn))));
            }
            next += room;
            wide += STEP;
        }
        for (ChartLink link : chart.links()) {
            Box from = stands.get(link.from());
            Box to = stands.get(link.to());
            if (from != null && to != null) lines.add(new Line(from, to, style(link)));
        }
        halfWide = EDGE
                + WIDE / 2
                + boxes.stream().mapToInt(box -> Math.abs(box.x())).max().orElse(0);
        halfHigh = EDGE
                + HIGH / 2
                + boxes.stream().mapToInt(box -> Math.abs(box.y())).max().orElse(0);
    }

    /** An oval holds no two rings, so that who is nearer is nearer. */
    private static int leftOfRing(List<ChartNode> around, int from) {
        int ring = around.get(from).ring();
        return (int) around.stream()
                .skip(from)
                .takeWhile(node -> node.ring() == ring)
                .count();
    }

    private void put(Map<ChartNode, Box> stands, Box box) {
        boxes.add(box);
        stands.put(box.node(), box);
    }

    private static String style(ChartLink link) {
        return "from-" + link.row().association().source().kind() + " grade-"
                + link.row().association().source().reliability() + (link.isCurrent() ? "" : " past");
    }

    /** At most as many letters as a box is wide. */
    static String cut(String words) {
        int[] letters = words.codePoints().toArray();
        return letters.length <= LONGEST ? words : new String(letters, 0, LONGEST - 1) + "…";
    }

    public List<Box> boxes() {
        return boxes;
    }

    public List<Line> lines() {
        return lines;
    }

    /** As SVG wants it. */
    public String viewBox() {
        return -halfWide + " " + -halfHigh + " " + 2 * halfWide + " " + 2 * halfHigh;
    }

    public int width() {
        return 2 * halfWide;
    }

    public int height() {
        return 2 * halfHigh;
    }
}
