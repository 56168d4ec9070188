package pk.gov.balochistan.police.portal.shared.paper;

import java.awt.font.TextAttribute;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.shared.Texts;

/** How numbers and words of two directions stand side by side in a line of a paper. */
final class Runs {
    private static final Pattern GROUPS = Pattern.compile("\\d+(?:-\\d+)+");

    private Runs() {}

    /** A CNIC or a phone number that somebody typed would flip among Urdu words. */
    static String isolated(String typed) {
        return GROUPS.matcher(typed).replaceAll(group -> Texts.isolated(group.group()));
    }

    /**
     * Java orders text by embeddings and knows no isolates; a mark on either side keeps an embedding from taking in what stands beside
     * it. The fonts have no hyphen that never breaks: the minus sign, which does not break either, stands for it.
     */
    static String ordered(String text, boolean rightToLeft) {
        String mark = rightToLeft ? "\u200f" : "\u200e";
        return text.replace("\u2066", mark + '\u202a')
                .replace("\u2069", '\u202c' + mark)
                .replace('\u2011', '\u2212');
    }

    /** As {@link TextAttribute#RUN_DIRECTION} takes it. */
    static Boolean direction(boolean rightToLeft) {
        return rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR;
    }
}
