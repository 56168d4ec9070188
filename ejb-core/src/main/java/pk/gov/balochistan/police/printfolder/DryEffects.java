package pk.gov.balochistan.police.printfolder;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * What earlier files of a dry run would have left for later ones, since no set stays that could be asked: of each record one set is open at a time, and a set of photographs needs the
 * front and a side. For one thread.
 */
final class DryEffects {
    private final Set<Long> openPrints = new HashSet<>();
    private final Map<Long, String> openPhotos = new HashMap<>();
    private final Map<String, Set<PhotoSide>> seen = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Set<String> waiting = new HashSet<>();

    /** @param place of its report among all @throws RuleViolation taking.open, printImport.side.twice */
    void saw(PrintLine line, Entered entered, int place) {
        if (line.kind().isPhoto()) sawPhoto(line, entered, place);
        else sawPrints(entered);
    }

    private void sawPrints(Entered entered) {
        Long record = entered.record().id();
        if (entered.end() == LineEnd.KNOWN) return;
        if (openPrints.contains(record)) throw new RuleViolation("taking.open");
        if (entered.end() == LineEnd.WAITING) openPrints.add(record);
    }

    private void sawPhoto(PrintLine line, Entered entered, int place) {
        Long record = entered.record().id();
        String set = record + " " + entered.ground().auditDetail() + " " + line.takenOn();
        if (!set.equals(openPhotos.getOrDefault(record, set))) throw new RuleViolation("taking.open");
        if (entered.end() != LineEnd.KNOWN) openPhotos.put(record, set);
        PhotoSide side = line.kind().side().orElseThrow();
        boolean isFirst = seen.computeIfAbsent(set, begun -> EnumSet.noneOf(PhotoSide.class))
                .add(side);
        if (!isFirst && side != PhotoSide.MARK) throw new RuleViolation("printImport.side.twice");
        last.put(set, place);
        if (entered.end() == LineEnd.WAITING
                && !BatchRun.SIDES.key().equals(entered.doubt().key())) waiting.add(set);
    }

    /** Places of the reports that would wait for a side. */
    Set<Integer> wanting() {
        Set<Integer> places = new HashSet<>();
        seen.forEach((set, sides) -> {
            boolean isWhole = sides.contains(PhotoSide.FRONT)
                    && (sides.contains(PhotoSide.LEFT) || sides.contains(PhotoSide.RIGHT));
            if (!isWhole && !waiting.contains(set)) places.add(last.get(set));
        });
        return places;
    }
}
