package pk.gov.balochistan.police.criminalrecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.housekeeping.NamedRows;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.personname.NameIndex;
import pk.gov.balochistan.police.personname.NamedRegister;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of criminal records. */
@Dependent
public class CriminalRecords implements NamedRows {
    private static final int MOST_LISTED = 200;

    private final EntityManager em;
    private final NameIndex names;
    private final Descriptions descriptions;
    private final FreeNumbers<RecordNumber> numbers;

    @Inject
    public CriminalRecords(EntityManager em) {
        this(em, RecordNumber::random);
    }

    /** @param drawn where record numbers come from */
    CriminalRecords(EntityManager em, Supplier<RecordNumber> drawn) {
        this.em = em;
        this.names = new NameIndex(em);
        this.descriptions = new Descriptions(em);
        this.numbers = new FreeNumbers<>(drawn, number -> !withNumber(number).isEmpty());
    }

    /** A number for a record that is added in this transaction. */
    public RecordNumber freeNumber() {
        return numbers.next();
    }

    /** @throws RuleViolation record.cnic.taken where this CNIC already has a record */
    public void add(CriminalRecord record) {
        requireFree(record.cnic(), record);
        em.persist(record);
        begin(record);
        names.add(
                NamedRegister.CRIMINAL_RECORD,
                record.id(),
                record.person().name(),
                record.person().father());
        record.named(NameIndex.EDITION);
    }

    /** The record refers to the row of its life, which is there before it. */
    private void begin(CriminalRecord record) {
        em.createNativeQuery("insert into record_life (record_id) values (?1)")
                .setParameter(1, record.id())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
        record.begin();
    }

    /** @param cnic null for none @throws RuleViolation record.cnic.taken where another record has it */
    void requireFree(Cnic cnic, CriminalRecord record) {
        if (cnic == null) return;
        find(cnic).filter(other -> other != record).ifPresent(there -> {
            throw new CnicTaken(there);
        });
    }

    /** Lets a record be found by its name and by each alias that stands now. */
    public void name(CriminalRecord record) {
        name(List.of(record));
    }

    private void name(List<CriminalRecord> some) {
        Map<Long, List<String>> aliases = aliasesOf(some);
        List<NameIndex.Named> named = new ArrayList<>();
        for (CriminalRecord record : some) {
            List<String> all = new ArrayList<>(aliases.getOrDefault(record.id(), List.of()));
            all.add(record.person().name());
            named.add(new NameIndex.Named(record.id(), all, record.person().father()));
        }
        names.renew(NamedRegister.CRIMINAL_RECORD, named);
        some.forEach(record -> record.named(NameIndex.EDITION));
    }

    /** Records by row with their entries, in one question. @param ids at most some hundred */
    public Map<Long, CriminalRecord> withOffences(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery(
                        "select distinct r from CriminalRecord r left join fetch r.offences where r.id in :ids",
                        CriminalRecord.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CriminalRecord::id, Function.identity()));
    }

    private Map<Long, List<String>> aliasesOf(Collection<CriminalRecord> some) {
        return descriptions.aliases(some.stream().map(CriminalRecord::id).toList());
    }

    /**
     * Lets records be found by name that are not yet, or under a rule before this one, and then entries by their FIR. Uses
     * criminal_record_names_ix.
     *
     * @return how many; 0 when there is none left
     */
    @Override
    public int nameSome(int most) {
        List<CriminalRecord> unnamed = em.createQuery(
                        "select r from CriminalRecord r where r.nameEdition < :edition and r.retained.expunctionId is null order by r.nameEdition, r.id",
                        CriminalRecord.class)
                .setParameter("edition", NameIndex.EDITION)
                .setMaxResults(most)
                .getResultList();
        name(unnamed);
        return unnamed.isEmpty() ? keySome(most) : unnamed.size();
    }

    /** Lets entries be found by their FIR that came before there was such a key. Uses recorded_offence_fir_ix. */
    private int keySome(int most) {
        List<RecordedOffence> unkeyed = em.createQuery(
                        "select o from RecordedOffence o where o.firKey = :unkeyed", RecordedOffence.class)
                .setParameter("unkeyed", FirReference.UNKEYED)
                .setMaxResults(most)
                .getResultList();
        unkeyed.forEach(RecordedOffence::keyFir);
        return unkeyed.size();
    }

    /** Lets the entries of a record be found by their FIR, also where no turn has come to them yet. */
    public void keyFirs(CriminalRecord record) {
        record.offencesFor(true).forEach(RecordedOffence::keyFir);
    }

    /** Whether every record is found by name. */
    public boolean areNamed() {
        return em.createQuery(
                        "select r.id from CriminalRecord r where r.nameEdition < :edition and r.retained.expunctionId is null",
                        Long.class)
                .setParameter("edition", NameIndex.EDITION)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Records of persons whose name or alias is like this one, with their offences, the likest first. Whom the caller may not see is still among
     * them.
     *
     * @param run of {@link AutomatedFunction#NAME_MATCH}, as a policy permits it; the caller counts into it what is shown
     */
    public AlikeRecords alike(String name, String father, PolicyRun run) {
        run.requireOf(AutomatedFunction.NAME_MATCH);
        NameIndex.Candidates found = names.find(NamedRegister.CRIMINAL_RECORD, name, father, MOST_LISTED);
        if (found.owners().isEmpty()) return new AlikeRecords(List.of(), true);
        Collection<CriminalRecord> some = withOffences(found.owners()).values();
        Map<Long, List<String>> aliases = aliasesOf(some);
        List<AlikeRecord> alike = some.stream()
                .map(record -> AlikeRecord.of(record, aliases.getOrDefault(record.id(), List.of()), name, father))
                .filter(AlikeRecord::isAlike)
                .sorted(AlikeRecord.LIKEST_FIRST)
                .toList();
        return new AlikeRecords(alike, found.isAll());
    }

    /** Uses the unique key of the CNIC. */
    public Optional<CriminalRecord> find(Cnic cnic) {
        return em.createQuery("select r from CriminalRecord r where r.person.cnic = :cnic", CriminalRecord.class)
                .setParameter("cnic", cnic)
                .getResultStream()
                .findFirst();
    }

    /** Records in which that phone was written down with the person. Uses criminal_record_phone_ix. */
    public List<CriminalRecord> with(Msisdn phone, int most) {
        return em.createQuery(
                        "select r from CriminalRecord r where r.person.phone = :phone order by r.id desc",
                        CriminalRecord.class)
                .setParameter("phone", phone)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The same without a person who looks: what it tells of it, the caller counts into the run.
     *
     * @param run of {@link AutomatedFunction#HOTLIST_CHECK}, as a policy permits it
     */
    public Optional<CriminalRecord> find(Cnic cnic, PolicyRun run) {
        run.requireOf(AutomatedFunction.HOTLIST_CHECK);
        return find(cnic);
    }

    /** @throws RuleViolation refusal.notFound */
    public CriminalRecord require(RecordNumber number) {
        return find(number).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** The record of this row, an expunged one as well. @throws RuleViolation refusal.notFound */
    public CriminalRecord require(long id) {
        CriminalRecord record = em.find(CriminalRecord.class, id);
        if (record == null) throw new RuleViolation("refusal.notFound");
        return record;
    }

    /** Records by row, at most 500. */
    public Map<Long, CriminalRecord> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("select r from CriminalRecord r where r.id in :ids", CriminalRecord.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CriminalRecord::id, Function.identity()));
    }

    /**
     * All records of several persons with their entries, those of one person together and the one whose number is the person's first. In three
     * queries however many they are; uses criminal_record_merged_ix.
     *
     * @param ids rows of any of their records, at most 500
     */
    public List<List<CriminalRecord>> ofPersons(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        Set<Long> kept = byIds(ids).values().stream()
                .map(record -> record.mergedInto() == null ? record.id() : record.mergedInto())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Long, List<CriminalRecord>> persons = new LinkedHashMap<>();
        withEntries("r.id in :kept", kept)
                .forEach(record -> persons.put(record.id(), new ArrayList<>(List.of(record))));
        withEntries("r.joined.into in :kept", kept)
                .forEach(record -> persons.get(record.mergedInto()).add(record));
        return List.copyOf(persons.values());
    }

    private List<CriminalRecord> withEntries(String condition, Collection<Long> kept) {
        return em.createQuery(
                        "select distinct r from CriminalRecord r left join fetch r.offences where " + condition
                                + " order by r.id",
                        CriminalRecord.class)
                .setParameter("kept", kept)
                .getResultList();
    }

    /** All records of the person of one of them: the one whose number is the person's first. Uses criminal_record_merged_ix. */
    public List<CriminalRecord> ofPerson(CriminalRecord record) {
        CriminalRecord kept = record.mergedInto() == null ? record : require(record.mergedInto());
        List<CriminalRecord> all = new ArrayList<>(List.of(kept));
        all.addAll(em.createQuery(
                        "select r from CriminalRecord r where r.joined.into = :kept order by r.id",
                        CriminalRecord.class)
                .setParameter("kept", kept.id())
                .getResultList());
        return all;
    }

    /** An expunged one is found by nobody: it answers as a number that nobody has. */
    private Optional<CriminalRecord> find(RecordNumber number) {
        return withNumber(number).stream()
                .filter(record -> !record.isExpunged())
                .findFirst();
    }

    private List<CriminalRecord> withNumber(RecordNumber number) {
        return em.createQuery("select r from CriminalRecord r where r.number = :number", CriminalRecord.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Changes that wait for a second examiner, oldest first, at most 200. */
    public List<WaitingChange> listWaiting() {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.criminalrecord.WaitingChange(r.number, c.kind,"
                                + " c.control.proposedAt, c.control.proposedBy) from RecordChange c join c.record r where"
                                + " c.control.decision = :waiting order by c.control.proposedAt",
                        WaitingChange.class)
                .setParameter("waiting", DualControl.Decision.WAITING)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }
}
