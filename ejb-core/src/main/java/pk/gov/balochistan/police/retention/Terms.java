package pk.gov.balochistan.police.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.shared.Texts;

/** The one place where it is worked out until when a record is kept. */
@Dependent
public class Terms {
    private static final int MOST_AT_ONCE = 200;

    private final EntityManager em;
    private final RetentionRules rules;
    private final Offences offences;
    private final CriminalRecords records;

    @Inject
    public Terms(EntityManager em) {
        this.em = em;
        this.rules = new RetentionRules(em);
        this.offences = new Offences(em);
        this.records = new CriminalRecords(em);
    }

    /** By the entries of this record alone, as they stand in law today. */
    public Term of(CriminalRecord record) {
        return of(record, rules.all(), laws(List.of(record)));
    }

    /** Of a person: of all the records that are joined the one that is kept longest; a case that goes on in any of them keeps all. */
    public Term ofPerson(CriminalRecord record) {
        List<CriminalRecord> all = records.ofPerson(record);
        Map<RecordClass, RetentionRule> known = rules.all();
        Map<String, Offence> laws = laws(all);
        List<Term> terms = all.stream().map(each -> of(each, known, laws)).toList();
        return longest(terms);
    }

    private static Term longest(List<Term> terms) {
        if (terms.stream().anyMatch(term -> term.until() == null)) return Term.running();
        return terms.stream().max(Comparator.comparing(Term::until)).orElseThrow();
    }

    private static Term of(CriminalRecord record, Map<RecordClass, RetentionRule> rules, Map<String, Offence> laws) {
        List<RecordedOffence> own = record.offencesFor(true).stream()
                .filter(entry -> !entry.isStruck())
                .toList();
        if (own.stream().anyMatch(RecordClass::isPending)) return Term.running();
        if (own.isEmpty()) return term(rules.get(RecordClass.EMPTY), null, record.enteredAt());
        return longest(own.stream()
                .map(entry -> term(
                        rules.get(RecordClass.of(entry, laws.get(entry.offenceCode()))),
                        entry.outcomeOn(),
                        entry.enteredAt()))
                .toList());
    }

    private static Term term(RetentionRule rule, LocalDate outcomeOn, Instant enteredAt) {
        LocalDate enteredOn = LocalDate.ofInstant(enteredAt, Texts.PAKISTAN);
        return new Term(rule, rule.begin(outcomeOn, enteredOn), rule.end(outcomeOn, enteredOn));
    }

    private Map<String, Offence> laws(Collection<CriminalRecord> of) {
        Set<String> codes = of.stream()
                .flatMap(record -> record.offencesFor(true).stream())
                .map(RecordedOffence::offenceCode)
                .collect(Collectors.toSet());
        return offences.byCodes(codes);
    }

    /**
     * Works out the day of some records of which it is not known, or known under other rules, so that they are found by it. Uses
     * criminal_record_edition_ix.
     *
     * @return how many; 0 when none is left
     */
    public int workOutSome() {
        long edition = rules.edition();
        List<Long> some = em.createQuery(
                        "select r.id from CriminalRecord r where (r.retained.edition < :edition or r.retained.edition >"
                                + " :edition) and r.retained.expunctionId is null order by r.retained.edition, r.id",
                        Long.class)
                .setParameter("edition", edition)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        Collection<CriminalRecord> stale = records.withOffences(some).values();
        Map<RecordClass, RetentionRule> known = rules.all();
        Map<String, Offence> laws = laws(stale);
        for (CriminalRecord record : stale) {
            Term term = of(record, known, laws);
            String recordClass =
                    term.rule() == null ? null : term.rule().recordClass().name();
            record.keepUntil(term.until(), recordClass, edition);
        }
        return some.size();
    }

    /** Under which edition of the rules days are known now. */
    public long edition() {
        return rules.edition();
    }
}
