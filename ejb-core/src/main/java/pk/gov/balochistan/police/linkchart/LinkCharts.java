package pk.gov.balochistan.police.linkchart;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.association.Association;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.Associations;
import pk.gov.balochistan.police.association.StandingAssociation;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.gang.Gang;
import pk.gov.balochistan.police.gang.Gangs;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;

/** Register of who is linked to whom, one ring and then another around somebody; each ring is a fixed number of bounded queries. */
@Dependent
public class LinkCharts {
    private final CriminalRecords records;
    private final Associations associations;
    private final Gangs gangs;
    private final Places places;

    @Inject
    public LinkCharts(EntityManager em, Clock clock) {
        this.records = new CriminalRecords(em);
        this.associations = new Associations(em, clock);
        this.gangs = new Gangs(em, clock);
        this.places = new Places(em, clock);
    }

    /** Around a person. @param ofPerson all records of the person @param shown the one that is shown to this reader @param rings 1 or 2 */
    LinkChart of(List<CriminalRecord> ofPerson, CriminalRecord shown, int rings, boolean examiner) {
        Drawing drawing = new Drawing(examiner);
        drawing.put(ofPerson, shown, 0);
        return drawn(drawing, rings);
    }

    /** Around a gang. @param rings 1 or 2 */
    LinkChart of(Gang gang, int rings, boolean examiner) {
        Drawing drawing = new Drawing(examiner);
        drawing.put(gang, 0);
        return drawn(drawing, rings);
    }

    private LinkChart drawn(Drawing drawing, int rings) {
        for (int ring = 1; ring <= rings; ring++) grow(drawing, ring);
        List<ChartLink> links = drawing.links(associations.stand(drawing.met));
        return new LinkChart(
                List.copyOf(drawing.nodes.values()), links, stations(links), rings, drawing.isAll, drawing.examiner);
    }

    private void grow(Drawing drawing, int ring) {
        List<Association> met = new ArrayList<>();
        List<Long> persons = drawing.personRows(ring - 1);
        List<Long> ofGangs = drawing.gangRows(ring - 1);
        drawing.take(met, associations.ofPersons(persons, drawing.examiner));
        drawing.take(met, associations.memberships(persons, drawing.examiner));
        drawing.take(met, associations.members(ofGangs, drawing.examiner));
        Set<Long> rows = met.stream()
                .flatMap(each -> Stream.of(each.recordId(), each.otherRecordId()))
                .filter(Objects::nonNull)
                .filter(row -> !drawing.persons.containsKey(row))
                .collect(Collectors.toSet());
        Map<Long, List<CriminalRecord>> found = new HashMap<>();
        for (List<CriminalRecord> ofPerson : records.ofPersons(rows))
            ofPerson.forEach(each -> found.put(each.id(), ofPerson));
        Map<Long, Gang> named = gangs.byIds(
                met.stream()
                        .map(Association::gangId)
                        .filter(Objects::nonNull)
                        .filter(row -> !drawing.gangs.containsKey(row))
                        .collect(Collectors.toSet()),
                drawing.examiner);
        met.forEach(each -> drawing.put(each, found, named, ring));
    }

    private Map<Long, Place> stations(Collection<ChartLink> links) {
        return places.byIds(links.stream()
                .map(link -> link.row().association().source().placeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** A chart as it grows. Whoever the reader may not know of is not put on it, so that nothing leads there. */
    private static final class Drawing {
        private final boolean examiner;
        private final Map<String, ChartNode> nodes = new LinkedHashMap<>();
        private final Map<Long, ChartNode> persons = new HashMap<>();
        private final Map<Long, ChartNode> gangs = new HashMap<>();
        private final List<Association> met = new ArrayList<>();
        private boolean isAll = true;

        Drawing(boolean examiner) {
            this.examiner = examiner;
        }

        /** Of more than are listed some were left out. */
        void take(List<Association> into, List<Association> some) {
            if (some.size() >= Associations.MOST_LISTED) isAll = false;
            some.stream()
                    .filter(each -> !met.contains(each) && !into.contains(each))
                    .forEach(into::add);
        }

        void put(Association each, Map<Long, List<CriminalRecord>> found, Map<Long, Gang> named, int ring) {
            for (Long row : Stream.of(each.recordId(), each.otherRecordId())
                    .filter(Objects::nonNull)
                    .toList()) {
                List<CriminalRecord> ofPerson = found.get(row);
                if (persons.containsKey(row) || ofPerson == null) continue;
                ofPerson.stream()
                        .filter(record -> record.isOpenTo(examiner))
                        .findFirst()
                        .ifPresent(shown -> put(ofPerson, shown, ring));
            }
            if (each.gangId() != null && !gangs.containsKey(each.gangId()) && named.containsKey(each.gangId()))
                put(named.get(each.gangId()), ring);
            boolean areThere = persons.containsKey(each.recordId())
                    && (each.otherRecordId() == null
                            ? gangs.containsKey(each.gangId())
                            : isAnother(persons.get(each.recordId()), persons.get(each.otherRecordId())));
            if (areThere) met.add(each);
        }

        /** Two who were found to be one person are linked no more. */
        private static boolean isAnother(ChartNode one, ChartNode other) {
            return other != null && !other.equals(one);
        }

        void put(List<CriminalRecord> ofPerson, CriminalRecord shown, int ring) {
            boolean isOfOffice = ofPerson.stream().noneMatch(record -> record.isOpenTo(false));
            ChartNode node = new ChartNode(shown, null, ring, nodes.size(), isOfOffice);
            nodes.put(node.auditTarget(), node);
            ofPerson.forEach(each -> persons.put(each.id(), node));
        }

        void put(Gang gang, int ring) {
            ChartNode node = new ChartNode(null, gang, ring, nodes.size(), false);
            nodes.put(node.auditTarget(), node);
            gangs.put(gang.id(), node);
        }

        List<Long> personRows(int ring) {
            return rows(persons, ring);
        }

        List<Long> gangRows(int ring) {
            return rows(gangs, ring);
        }

        /** Of those that are drawn: whoever is only listed is walked to first. */
        private static List<Long> rows(Map<Long, ChartNode> all, int ring) {
            return all.entrySet().stream()
                    .filter(each ->
                            each.getValue().ring() == ring && each.getValue().isDrawn())
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }

        List<ChartLink> links(List<StandingAssociation> rows) {
            return rows.stream().map(this::link).toList();
        }

        private ChartLink link(StandingAssociation row) {
            Association each = row.association();
            ChartNode one = persons.get(each.recordId());
            ChartNode other = each.gangId() == null ? persons.get(each.otherRecordId()) : gangs.get(each.gangId());
            AssociationKind kind = each.kind();
            return one.place() <= other.place()
                    ? new ChartLink(one, other, kind, row)
                    : new ChartLink(other, one, kind.opposite(), row);
        }
    }
}
