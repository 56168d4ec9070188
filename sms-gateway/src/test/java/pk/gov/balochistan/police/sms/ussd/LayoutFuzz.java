package pk.gov.balochistan.police.sms.ussd;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.isWhole;
import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sms.coding.SmsCoding;

/** Whatever stands in an answer or a list: no screen is too long, none ends within a character, and each line is on one page. */
public final class LayoutFuzz {
    private static final int LONGEST = 1500;
    private static final int LONGEST_TOP = 16;

    private LayoutFuzz() {}

    /** The texts are read before the first input, whose time is measured. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    public static void fuzzerTestOneInput(byte[] octets) {
        String text = new String(octets, StandardCharsets.UTF_8);
        if (text.length() > LONGEST) return;
        // One language an input, or five of them would be tried a fifth as often.
        Layout layout = new Layout(Language.values()[Math.floorMod(octets.length, Language.values().length)]);
        for (String screen : layout.read(text)) {
            require(SmsCoding.fitsScreen(screen), "a screen is too long");
            require(isWhole(screen), "cut within a character");
        }
        turn(layout, text);
    }

    private static void turn(Layout layout, String text) {
        String top = text.substring(0, Math.min(LONGEST_TOP, text.length())).replaceAll("[\\ud800-\\udfff]", "");
        List<Layout.Item> items = new ArrayList<>();
        for (String label : text.split("\n", -1)) items.add(new Layout.Item("x", label));
        int shown = 0;
        for (Layout.Page page : layout.pages(List.of(top), items, "0")) {
            String screen = layout.show(top, page, "0");
            require(SmsCoding.fitsScreen(screen), "a page is too long");
            require(isWhole(screen), "a label cut within a character");
            require(page.items().size() + (page.more() ? 1 : 0) <= Layout.MOST_LINES, "too many lines");
            shown += page.items().size();
        }
        require(shown == items.size(), "a line is on no page");
    }
}
