package pk.gov.balochistan.police.latent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The minutiae of one image, in its pixels: how an examiner marks them, while a template keeps them at 500 dots to the inch.
 *
 * @throws RuleViolation latent.marks.tooMany beyond 255, which is what a template holds; latent.marks.twice where two are at one place
 */
public record Marks(List<Mark> list) {
    private static final int MOST = 255;
    private static final double OF_TEMPLATE = 500;
    private static final Pattern FORM = Pattern.compile("(\\d{1,5}) (\\d{1,5}) (-?\\d{1,4}) ([EB])");

    public Marks {
        list = List.copyOf(list);
        if (list.size() > MOST) throw new RuleViolation("latent.marks.tooMany", MOST);
        Set<List<Integer>> places = new HashSet<>();
        refuseAny(list, "latent.marks.twice", mark -> !places.add(List.of(mark.x(), mark.y())));
    }

    /** @throws RuleViolation the refusal, with the number of the first mark that it is about, from 1 as the page counts them */
    void refuseAny(String refusal, Predicate<Mark> isWrong) {
        refuseAny(list, refusal, isWrong);
    }

    private static void refuseAny(List<Mark> list, String refusal, Predicate<Mark> isWrong) {
        for (int i = 0; i < list.size(); i++) if (isWrong.test(list.get(i))) throw new RuleViolation(refusal, i + 1);
    }

    /** Reads {@code x y degrees E|B} (it ends or parts), marks apart by semicolons. @throws RuleViolation latent.marks.form, .tooMany, .twice */
    public static Marks parse(String written) {
        List<Mark> marks = new ArrayList<>();
        for (String one : written == null || written.isBlank() ? new String[0] : written.split(";")) {
            Matcher form = FORM.matcher(one.strip());
            if (!form.matches()) throw new RuleViolation("latent.marks.form");
            marks.add(new Mark(
                    Integer.parseInt(form.group(1)),
                    Integer.parseInt(form.group(2)),
                    Integer.parseInt(form.group(3)),
                    form.group(4).equals("B")));
        }
        return new Marks(marks);
    }

    /** What {@link #parse} reads. */
    public String written() {
        return list.stream()
                .map(mark -> mark.x() + " " + mark.y() + " " + mark.degrees() + (mark.isForked() ? " B" : " E"))
                .collect(Collectors.joining(";"));
    }

    /** The minutiae of a template as they lie in an image of so many dots per inch. Those that fall on one pixel are one. */
    public static Marks of(PrintTemplate template, int dpi) {
        Minutiae minutiae = template.minutiae();
        return new Marks(apart(IntStream.range(0, minutiae.count())
                .mapToObj(i -> new Mark(
                        pixels(minutiae.x(i), dpi),
                        pixels(minutiae.y(i), dpi),
                        (int) Math.round(Math.toDegrees(minutiae.direction(i))),
                        minutiae.isForked(i)))
                .toList()));
    }

    /** Where in an image of so many dots per inch what a template keeps at 500 lies. */
    public static int pixels(int ofTemplate, int dpi) {
        return (int) Math.round(ofTemplate * dpi / OF_TEMPLATE);
    }

    private static List<Mark> apart(List<Mark> all) {
        List<Mark> marks = new ArrayList<>();
        all.stream()
                .filter(mark -> marks.stream().noneMatch(other -> other.x() == mark.x() && other.y() == mark.y()))
                .forEach(marks::add);
        return marks;
    }

    /** The same, those that rounding brought over the edge of the region brought back. */
    Marks heldBy(Region region) {
        return new Marks(apart(list.stream()
                .map(mark -> new Mark(
                        Math.max(region.x(), Math.min(region.x() + region.width() - 1, mark.x())),
                        Math.max(region.y(), Math.min(region.y() + region.height() - 1, mark.y())),
                        mark.degrees(),
                        mark.isForked()))
                .toList()));
    }

    /** What the matcher compares of these, marked in an image of so many dots per inch. */
    public PrintTemplate template(int dpi) {
        int count = list.size();
        short[] x = new short[count];
        short[] y = new short[count];
        float[] direction = new float[count];
        boolean[] forked = new boolean[count];
        for (int i = 0; i < count; i++) {
            Mark mark = list.get(i);
            x[i] = (short) Math.round(mark.x() * OF_TEMPLATE / dpi);
            y[i] = (short) Math.round(mark.y() * OF_TEMPLATE / dpi);
            direction[i] = (float) Math.toRadians(mark.degrees());
            forked[i] = mark.isForked();
        }
        return PrintTemplate.of(Minutiae.of(x, y, direction, forked));
    }

    /** The same in an image whose corner lies elsewhere. */
    Marks shifted(int byX, int byY) {
        return new Marks(list.stream()
                .map(mark -> new Mark(mark.x() + byX, mark.y() + byY, mark.degrees(), mark.isForked()))
                .toList());
    }
}
