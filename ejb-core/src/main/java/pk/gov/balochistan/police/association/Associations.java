package pk.gov.balochistan.police.association;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.FirReference;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.grading.NamesNoSource;
import pk.gov.balochistan.police.grading.NewSource;
import pk.gov.balochistan.police.grading.Source;
import pk.gov.balochistan.police.grading.SourceKind;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** Register of associations; whom the reader may not know of is in none of its lists ({@link Sight}). */
@Dependent
public class Associations {
    /** How many of one person, or of one gang, are read at most. */
    public static final int MOST_LISTED = 200;

    private final EntityManager em;
    private final CriminalRecords records;
    private final Places places;
    private final Clock clock;
    private final Standings standings;
    private final FreeNumbers<AssociationNumber> numbers;

    @Inject
    public Associations(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.records = new CriminalRecords(em);
        this.standings = new Standings(em);
        this.places = new Places(em, clock);
        this.numbers = new FreeNumbers<>(
                AssociationNumber::random, number -> !found(number).isEmpty());
    }

    /**
     * Enters that two go about together.
     *
     * @throws RuleViolation association.self, association.again, association.notTogether, association.kind.none, refusal.place.unknown,
     *     association.future
     */
    public Association add(
            CriminalRecord record, CriminalRecord other, NewAssociation entered, Signatory by, Instant at) {
        if (entered.kind() == AssociationKind.MEMBER) throw new RuleViolation("association.kind.none");
        List<CriminalRecord> mine = records.ofPerson(record);
        List<CriminalRecord> theirs = records.ofPerson(other);
        if (mine.contains(other)) throw new RuleViolation("association.self");
        Source source = source(entered.source());
        if (entered.kind() == AssociationKind.CO_ACCUSED && !(isTold(mine, source) && isTold(theirs, source)))
            throw new RuleViolation("association.notTogether");
        if (isAgain(ids(mine), ids(theirs), entered, source)) throw new RuleViolation("association.again");
        Association added = new Association(numbers.next(), record.id(), other.id(), null, entered, source, by, at);
        em.persist(added);
        record.changeBeside(at);
        other.changeBeside(at);
        return added;
    }

    /** Enters that somebody belongs to a gang. @throws RuleViolation association.again, association.role.none, refusal.place.unknown, association.future */
    public Association addMember(CriminalRecord record, long gangId, NewAssociation entered, Signatory by, Instant at) {
        if (entered.kind() != AssociationKind.MEMBER) throw new RuleViolation("association.role.none");
        Set<Long> mine = ids(records.ofPerson(record));
        boolean isMember = rowsOfGang(gangId).stream()
                .anyMatch(row -> row.state().isShown()
                        && row.until() == null
                        && mine.contains(row.association().recordId()));
        if (isMember) throw new RuleViolation("association.again");
        Association added =
                new Association(numbers.next(), record.id(), null, gangId, entered, source(entered.source()), by, at);
        em.persist(added);
        record.changeBeside(at);
        return added;
    }

    /** The source with its station, and the FIR as entries are compared with it. @throws RuleViolation refusal.place.unknown */
    public Source source(NewSource typed) {
        if (typed.kind() != SourceKind.FIR) return new Source(typed, null, null);
        Place station = places.require(typed.station());
        return new Source(typed, station.id(), FirReference.key(typed.reference(), today()));
    }

    /** Whether an entry of the FIR may be told of the person. Uses recorded_offence_fir_ix. */
    private boolean isTold(List<CriminalRecord> ofPerson, Source source) {
        ofPerson.forEach(records::keyFirs);
        return !em.createQuery(
                        "select o.id from RecordedOffence o where o.firKey = :fir and o.placeId = :station and o.record.id in"
                                + " :mine and " + RecordedOffence.DISCLOSED,
                        Long.class)
                .setParameter("fir", source.firKey())
                .setParameter("station", source.placeId())
                .setParameter("mine", ids(ofPerson))
                .setParameter("cleared", CourtOutcome.cleared())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean isAgain(Set<Long> mine, Set<Long> theirs, NewAssociation entered, Source source) {
        return ofPersons(mine, true).stream()
                .filter(each -> theirs.contains(each.otherRecordId()) || theirs.contains(each.recordId()))
                .filter(each -> each.kindFrom(mine) == entered.kind())
                .anyMatch(each -> each.source().isSameAs(source));
    }

    /** Strikes one, once. @param why 5 to 300 characters @throws RuleViolation association.strike.why, association.struck */
    public void strike(Association association, String why, Signatory by, Instant at) {
        requireNotStruck(association);
        String words = NamesNoSource.require(Typed.within(why, 5, 300, "association.strike.why"));
        em.persist(new AssociationStrike(association, words, by, at));
        em.flush();
    }

    /** Says what was found when it was looked at again. @throws RuleViolation association.struck, association.future, association.days */
    public void check(Association association, NewCheck found, Signatory by, Instant at) {
        int before = requireNotStruck(association).checks().size();
        em.persist(new AssociationCheck(association, before + 1, found, by, at));
        em.flush();
    }

    private StandingAssociation requireNotStruck(Association association) {
        StandingAssociation now = stand(List.of(association)).get(0);
        if (now.strike() != null) throw new RuleViolation("association.struck");
        return now;
    }

    /** @throws RuleViolation refusal.notFound */
    public Association require(AssociationNumber number) {
        return found(number).stream().findFirst().orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private List<Association> found(AssociationNumber number) {
        return em.createQuery("select a from Association a where a.number = :number", Association.class)
                .setParameter("number", number)
                .getResultList();
    }

    /**
     * Standing associations of persons with others whom the reader may know of, the latest first, at most 200 of each side. Uses
     * association_record_ix and association_other_ix.
     *
     * @param mine rows of records @param examiner who may know of every record
     */
    public List<Association> ofPersons(Collection<Long> mine, boolean examiner) {
        if (mine.isEmpty()) return List.of();
        List<Association> all = new ArrayList<>(side(Sight.ONE, Sight.OTHER, mine, examiner));
        side(Sight.OTHER, Sight.ONE, mine, examiner).stream()
                .filter(each -> !all.contains(each))
                .forEach(all::add);
        all.sort(Comparator.comparing(Association::id).reversed());
        return all;
    }

    private List<Association> side(String near, String far, Collection<Long> mine, boolean examiner) {
        return shown(near + " in :mine and a.role is null", Sight.shown(examiner, far, near, far), mine);
    }

    private List<Association> shown(String of, String sight, Collection<Long> mine) {
        return em.createQuery(
                        "select a from Association a where " + of + " and " + sight + " order by a.id desc",
                        Association.class)
                .setParameter("mine", mine)
                .setParameter("cleared", CourtOutcome.cleared())
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** Gangs to which persons belong, as far as the reader may know it, the latest first, at most 200. Uses association_record_ix. */
    public List<Association> memberships(Collection<Long> mine, boolean examiner) {
        if (mine.isEmpty()) return List.of();
        return shown("a.recordId in :mine and a.role is not null", Sight.shown(examiner, Sight.ONE, Sight.ONE), mine);
    }

    /** Members of gangs whom the reader may know of, the latest first, at most 200. Uses association_gang_ix. */
    public List<Association> members(Collection<Long> gangs, boolean examiner) {
        if (gangs.isEmpty()) return List.of();
        return shown("a.gangId in :mine", Sight.shown(examiner, Sight.ONE, Sight.ONE), gangs);
    }

    /** That a gang, in the query called {@code g}, has a member of whom whoever reads records may know; its parameter {@code cleared} is bound by the caller. */
    public static String hasShownMember() {
        return "exists (select a.id from Association a where a.gangId = g.id and "
                + Sight.shown(false, Sight.ONE, Sight.ONE) + ")";
    }

    /** How many members of these gangs the reader may know of, each person once. @param gangs at most a page of rows */
    public Map<Long, Integer> countMembers(Collection<Long> gangs, boolean examiner) {
        if (gangs.isEmpty()) return Map.of();
        return em.createQuery(
                        "select a.gangId, count(distinct coalesce(near.joined.into, near.id)) from Association a,"
                                + " CriminalRecord near where a.gangId in :mine and near.id = a.recordId and "
                                + Sight.shown(examiner, Sight.ONE, Sight.ONE) + " group by a.gangId",
                        Object[].class)
                .setParameter("mine", gangs)
                .setParameter("cleared", CourtOutcome.cleared())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Everything that was entered of a person with others, struck too, the latest first, at most 200 of each side: for examiners. */
    public List<StandingAssociation> rowsOfPerson(Collection<Long> mine) {
        List<Association> all = new ArrayList<>(listed("a.recordId in :mine and a.otherRecordId is not null", mine));
        listed("a.otherRecordId in :mine", mine).stream()
                .filter(each -> !all.contains(each))
                .forEach(all::add);
        all.sort(Comparator.comparing(Association::id).reversed());
        return stand(all);
    }

    /** Everybody who was entered as a member of a gang, struck too, the latest first, at most 200: for examiners. */
    public List<StandingAssociation> rowsOfGang(long gangId) {
        return stand(listed("a.gangId in :mine", List.of(gangId)));
    }

    private List<Association> listed(String condition, Collection<Long> mine) {
        return em.createQuery(
                        "select a from Association a where " + condition + " order by a.id desc", Association.class)
                .setParameter("mine", mine)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** How each of them stands today, in their order. */
    public List<StandingAssociation> stand(Collection<Association> some) {
        return standings.of(some, today());
    }

    private static Set<Long> ids(Collection<CriminalRecord> some) {
        return some.stream().map(CriminalRecord::id).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
    }
}
