package pk.gov.balochistan.police.portal.association;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.StandingAssociation;
import pk.gov.balochistan.police.grading.Source;
import pk.gov.balochistan.police.linkchart.ChartLink;
import pk.gov.balochistan.police.linkchart.ChartNode;
import pk.gov.balochistan.police.linkchart.LinkChart;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;

/** A chart as a page shows it: the picture, and the same as a list. Good for one answer. */
public final class ChartView {
    private final LinkChart chart;
    private final PageTexts texts;
    private final PageLanguage language;
    private final ChartPicture picture;

    ChartView(LinkChart chart, PageTexts texts, PageLanguage language) {
        this.chart = chart;
        this.texts = texts;
        this.language = language;
        this.picture = new ChartPicture(chart, language.isUrdu());
    }

    public LinkChart getChart() {
        return chart;
    }

    public ChartPicture getPicture() {
        return picture;
    }

    /** Whoever is so many steps away. */
    public List<ChartNode> ring(int ring) {
        return chart.shown().stream().filter(node -> node.ring() == ring).toList();
    }

    /** Whether nobody stands around the middle. */
    public boolean isBare() {
        return chart.shown().isEmpty();
    }

    /** Where one walks on to. */
    public String to(ChartNode node) {
        return Walk.to(node, chart.centre());
    }

    public String around(int rings) {
        return Walk.around(chart.centre(), rings);
    }

    /** What somebody is to whoever the link comes from, in words: of a member the role. */
    public String kind(ChartLink link) {
        if (link.kind() != AssociationKind.MEMBER) return texts.name(link.kind());
        return texts.name(link.row().association().role());
    }

    /** By what somebody is on the chart, in few words: by links from nearest to the middle, for other ones are said from another side. */
    public String kinds(ChartNode node) {
        List<ChartLink> links = chart.linksTo(node);
        int nearest = links.stream().mapToInt(link -> link.from().ring()).min().orElse(0);
        return links.stream()
                .filter(link -> link.from().ring() == nearest)
                .map(this::kind)
                .distinct()
                .collect(Collectors.joining(texts.get("person.and")));
    }

    /** As much of that as there is room for on the picture. */
    public String shortKinds(ChartNode node) {
        return ChartPicture.cut(kinds(node));
    }

    /** What a link on the picture is called by whoever cannot see it. */
    public String label(ChartNode node) {
        return node.place() + ". " + node.name() + ": "
                + (node.isPerson() ? kinds(node) : texts.get("chartView.gang") + " – " + kinds(node));
    }

    public String source(StandingAssociation row) {
        return source(row.association().source(), chart.stations(), texts, language);
    }

    /** The source as people write it: of an FIR with its station. @param stations by row */
    static String source(Source source, Map<Long, Place> stations, PageTexts texts, PageLanguage language) {
        Place station = source.placeId() == null ? null : stations.get(source.placeId());
        String paper = texts.name(source.kind()) + " " + texts.isolated(source.reference());
        return station == null ? paper : paper + texts.get("person.and") + station.name(language.current());
    }
}
