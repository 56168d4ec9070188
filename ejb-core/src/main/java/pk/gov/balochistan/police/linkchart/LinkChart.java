package pk.gov.balochistan.police.linkchart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * Whoever is linked to a person or to a gang, as far as this reader may know it.
 *
 * @param nodes the one in the middle first, then by ring; at most {@value #MOST_DRAWN} are drawn, the others only listed
 * @param links each of two of the nodes, the nearer to the middle first
 * @param stations those of FIRs on which links rest, by row
 * @param rings 1 or 2
 * @param isAll whether nothing was left out of the list
 * @param forExaminer whether the reader may enter and strike
 */
public record LinkChart(
        List<ChartNode> nodes,
        List<ChartLink> links,
        Map<Long, Place> stations,
        int rings,
        boolean isAll,
        boolean forExaminer)
        implements Recorded, Shown, ShowsPersons {
    /** So many can be told apart on a screen and on a sheet. */
    public static final int MOST_DRAWN = 40;

    public ChartNode centre() {
        return nodes.get(0);
    }

    /** All but the one in the middle. */
    @Override
    public List<ChartNode> shown() {
        return nodes.subList(1, nodes.size());
    }

    public List<ChartNode> drawn() {
        return nodes.stream().filter(ChartNode::isDrawn).toList();
    }

    /** By which somebody is on the chart: the links that lead there from nearer the middle, or from whoever stands before. */
    public List<ChartLink> linksTo(ChartNode node) {
        return links.stream().filter(link -> link.to().equals(node)).toList();
    }

    /** Whether a person or a gang of this number is on it. @param target as the trail names it */
    boolean shows(String target) {
        return nodes.stream().anyMatch(node -> node.auditTarget().equals(target));
    }

    @Override
    public List<PersonDetails> personsShown() {
        return nodes.stream().flatMap(node -> Stream.ofNullable(node.person())).toList();
    }

    @Override
    public List<String> shownBeside() {
        return shown().stream()
                .filter(ChartNode::isPerson)
                .map(ChartNode::auditTarget)
                .toList();
    }

    @Override
    public String auditTarget() {
        return centre().auditTarget();
    }
}
