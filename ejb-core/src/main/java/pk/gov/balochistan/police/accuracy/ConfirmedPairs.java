package pk.gov.balochistan.police.accuracy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.LookKeys;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.Probe;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/** Compares every pair that was identified anew, and beside it the sought one with prints of other persons, drawn by lot. Reads all decisions: not for a page. */
public final class ConfirmedPairs {
    private static final int BATCH = 50;

    private final EntityManager em;
    private final PrintSets sets;
    private final Lifts lifts;
    private final CriminalRecords records;
    private final Descriptions descriptions;

    /** Which records are of one person, by joining and by identification: each leads to another of it, or to itself. */
    private final Map<Long, Long> persons = new HashMap<>();

    public ConfirmedPairs(EntityManager em, KeyRing keys) {
        this.em = em;
        this.sets = new PrintSets(em, keys);
        this.lifts = new Lifts(em, keys);
        this.records = new CriminalRecords(em);
        this.descriptions = new Descriptions(em);
    }

    private record Decision(Long probePrint, Long marking, long print, long record, Instant at) {}

    private record Stranger(long record, Minutiae minutiae) {}

    /** @param strangers prints of others beside each pair, as far as there are so many @param seed of the lot */
    public AccuracyReport measure(int strangers, long seed) {
        List<Decision> decisions = decisions();
        decisions.forEach(this::join);
        List<Stranger> drawn = draw(strangers, seed);
        List<ConfirmedPair> pairs = new ArrayList<>();
        int gone = 0;
        for (Decision decision : decisions) {
            Optional<ConfirmedPair> pair = pair(decision, drawn);
            pair.ifPresent(pairs::add);
            if (pair.isEmpty()) gone++;
            if (pairs.size() % BATCH == 0) em.clear();
        }
        return new AccuracyReport(pairs, gone);
    }

    /** Each two prints once, however often they were compared. */
    private List<Decision> decisions() {
        Map<List<Long>, Decision> once = new LinkedHashMap<>();
        em.createQuery(
                        "select k.probePrintId, k.markingId, k.printId, k.recordId, c.decidedAt from PrintComparison c"
                                + " join c.candidate k where c.conclusion = :identified and k.printId is not null and k.askedFingerId is null"
                                + " order by c.id",
                        Object[].class)
                .setParameter("identified", Conclusion.IDENTIFIED)
                .getResultStream()
                .map(row -> new Decision((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Instant) row[4]))
                .forEach(one ->
                        once.putIfAbsent(List.of(one.marking == null ? one.probePrint : -one.marking, one.print), one));
        return List.copyOf(once.values());
    }

    private void join(Decision decision) {
        List<CriminalRecord> joined = new ArrayList<>(records.ofPerson(records.require(decision.record)));
        if (decision.probePrint != null)
            Optional.ofNullable(em.find(TakenPrint.class, decision.probePrint))
                    .map(print -> records.require(print.set().recordId()))
                    .ifPresent(record -> joined.addAll(records.ofPerson(record)));
        long person = person(decision.record);
        joined.forEach(record -> persons.put(person(record.id()), person));
    }

    private long person(long record) {
        long at = record;
        for (Long next = persons.get(at); next != null && next != at; next = persons.get(at)) at = next;
        return at;
    }

    private List<Stranger> draw(int most, long seed) {
        List<Object[]> all = new ArrayList<>(em.createQuery(
                        "select p.id, s.recordId from TakenPrint p join p.set s where s.state = :complete and p.state ="
                                + " :taken order by p.id",
                        Object[].class)
                .setParameter("complete", PrintSet.State.COMPLETE)
                .setParameter("taken", FingerState.TAKEN)
                .getResultList());
        Collections.shuffle(all, new Random(seed));
        List<Stranger> drawn = new ArrayList<>();
        for (Object[] row : all.subList(0, Math.min(most, all.size()))) {
            TakenPrint print = em.find(TakenPrint.class, row[0]);
            drawn.add(new Stranger((Long) row[1], sets.template(print).minutiae()));
            if (drawn.size() % BATCH == 0) em.clear();
        }
        return drawn;
    }

    /** Empty where a print was withdrawn. */
    private Optional<ConfirmedPair> pair(Decision decision, List<Stranger> drawn) {
        Optional<Minutiae> sought = decision.marking == null
                ? print(decision.probePrint)
                : Optional.of(lifts.template(lifts.marking(decision.marking)).minutiae());
        Optional<Minutiae> mate = print(decision.print);
        if (sought.isEmpty() || mate.isEmpty()) return Optional.empty();
        Comparison comparison = new Comparison(new Probe(sought.get()));
        Candidate candidate = new Candidate();
        candidate.open(mate.get());
        double score = comparison.score(candidate);
        long person = person(decision.record);
        double[] others = drawn.stream()
                .filter(stranger -> person(stranger.record) != person)
                .mapToDouble(stranger -> {
                    candidate.open(stranger.minutiae);
                    return comparison.score(candidate);
                })
                .toArray();
        Set<String> looks = descriptions.keys(decision.record);
        Integer age = LookKeys.bornYear(looks)
                .map(born -> decision.at.atZone(Texts.PAKISTAN).getYear() - born)
                .orElse(null);
        Trait sex = LookKeys.sex(looks).orElse(null);
        return Optional.of(new ConfirmedPair(decision.marking != null, score, others, sex, age));
    }

    private Optional<Minutiae> print(long id) {
        return sets.findSearched(id).map(print -> sets.template(print).minutiae());
    }
}
