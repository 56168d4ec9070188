package pk.gov.balochistan.police.portal.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.linkchart.ChartNode;
import pk.gov.balochistan.police.linkchart.LinkChart;

/** Whoever is drawn has a place of their own, in the direction of reading. */
class ChartPictureTest {
    private static ChartPicture picture(int direct, int further, boolean rtl) {
        List<ChartNode> nodes = IntStream.rangeClosed(0, direct + further)
                .mapToObj(place -> new ChartNode(
                        SomeRecord.of(null), null, place == 0 ? 0 : place <= direct ? 1 : 2, place, false))
                .toList();
        return new ChartPicture(new LinkChart(nodes, List.of(), Map.of(), 2, true, false), rtl);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 9, 13, 20, 27, 39})
    void noBoxLiesOnAnother(int direct) {
        for (int further : new int[] {0, 1, 7, 39 - direct}) {
            if (further < 0 || direct + further > 39) continue;
            ChartPicture picture = picture(direct, further, false);
            List<ChartPicture.Box> boxes = picture.boxes();
            assertEquals(1 + direct + further, boxes.size());
            for (ChartPicture.Box one : boxes) {
                assertTrue(
                        2 * Math.abs(one.x()) + ChartPicture.WIDE <= picture.width()
                                && 2 * Math.abs(one.y()) + ChartPicture.HIGH <= picture.height(),
                        "within the picture");
                for (ChartPicture.Box other : boxes)
                    assertFalse(
                            one != other
                                    && Math.abs(one.x() - other.x()) < ChartPicture.WIDE
                                    && Math.abs(one.y() - other.y()) < ChartPicture.HIGH,
                            direct + "+" + further + ": " + one.node().place() + " on "
                                    + other.node().place());
            }
        }
    }

    @Test
    void whoIsReadFromTheRightIsDrawnFromTheRight() {
        List<ChartPicture.Box> ltr = picture(5, 0, false).boxes();
        List<ChartPicture.Box> rtl = picture(5, 0, true).boxes();
        for (int i = 0; i < ltr.size(); i++)
            assertEquals(-ltr.get(i).x(), rtl.get(i).x());
        assertTrue(ltr.get(2).x() > 0, "clockwise");
    }

    @Test
    void overFortyAreInTheListAlone() {
        assertEquals(LinkChart.MOST_DRAWN, picture(60, 0, false).boxes().size());
    }
}
