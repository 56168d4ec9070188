package pk.gov.balochistan.police.recordsearch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.description.DescriptionEntry;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.PersonNumber;

/** Persons on record by a phone, a paper or a vehicle. */
@Dependent
public class NumberedPersons {
    /** A call shop's phone may be stated by many. */
    private static final int MOST_READ = 200;

    private static final Comparator<DescriptionEntry> SUREST_FIRST = Comparator.comparing(DescriptionEntry::isVerified)
            .thenComparing(DescriptionEntry::seenOn)
            .reversed();

    private final CriminalRecords records;
    private final Descriptions descriptions;

    @Inject
    public NumberedPersons(EntityManager em) {
        this.records = new CriminalRecords(em);
        this.descriptions = new Descriptions(em);
    }

    /** @param examiner who may see every entry of a record; whoever may see none of a record's does not find it */
    NumberAnswer find(PersonNumber number, boolean examiner) {
        List<DescriptionEntry> entries = descriptions.with(number, MOST_READ + 1);
        List<CriminalRecord> entered =
                number.phone().map(phone -> records.with(phone, MOST_READ + 1)).orElse(List.of());
        Map<Long, CriminalRecord> found = records.withOffences(Stream.concat(
                        entries.stream().map(DescriptionEntry::recordId),
                        entered.stream().map(CriminalRecord::id))
                .distinct()
                .toList());
        Map<Long, NumberHit> hits = new LinkedHashMap<>();
        entries.stream()
                .sorted(SUREST_FIRST)
                .forEach(entry ->
                        hits.computeIfAbsent(entry.recordId(), record -> NumberHit.of(found.get(record), entry)));
        entered.forEach(record -> hits.computeIfAbsent(record.id(), row -> NumberHit.of(record)));
        hits.keySet().removeIf(record -> !found.get(record).isOpenTo(examiner));
        List<NumberHit> known = new ArrayList<>(hits.values());
        boolean isAll =
                Math.max(entries.size(), entered.size()) <= MOST_READ && known.size() <= RecordSearchDesk.MOST_SHOWN;
        return new NumberAnswer(
                known.stream().limit(RecordSearchDesk.MOST_SHOWN).toList(), isAll);
    }
}
