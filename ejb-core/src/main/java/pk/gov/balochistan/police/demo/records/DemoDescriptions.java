package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.demo.DemoPeople;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.NewStrike;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.description.Verification;
import pk.gov.balochistan.police.profile.Profiles;
import pk.gov.balochistan.police.shared.Texts;

/**
 * What is known of the invented persons on record: looks, marks, other names and ways of working by the same rules as real ones. The first
 * of them is described in full, with an entry that was struck.
 */
public final class DemoDescriptions {
    private static final int DESCRIBED = 30;
    private static final Signatory BY = new Signatory("system:demo", "system:demo");
    private static final List<String> ALIASES =
            List.of("Kalu", "استاد", "Chota", "ماما", "Ustad Gul", "لالا", "Commando", "بابو");
    private static final List<Feature> OFTEN = List.of(
            Feature.BUILD,
            Feature.COMPLEXION,
            Feature.FACE,
            Feature.HAIR_COLOUR,
            Feature.HAIR_STYLE,
            Feature.BEARD,
            Feature.LANGUAGE);
    private static final List<Feature> SELDOM =
            List.of(Feature.EYES, Feature.GAIT, Feature.SPEECH, Feature.HAND, Feature.DEFORMITY);

    private final EntityManager em;
    private final Profiles profiles;
    private final Instant now;
    private final LocalDate today;
    private final Random random = new Random(1871);
    private final DemoPeople people = new DemoPeople(random);

    public DemoDescriptions(EntityManager em, Clock clock) {
        this.em = em;
        this.profiles = new Profiles(em, clock);
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, Texts.PAKISTAN);
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        List<CriminalRecord> records = em.createQuery(
                        "select r from CriminalRecord r order by r.id", CriminalRecord.class)
                .setMaxResults(DESCRIBED)
                .getResultList();
        for (CriminalRecord record : records) {
            looks(record);
            if (random.nextInt(2) == 0) mark(record);
            if (random.nextInt(3) == 0) add(record, NewEntry.stated(EntryKind.ALIAS, people.pick(ALIASES)));
            if (random.nextInt(3) == 0) method(record);
            if (random.nextInt(3) > 0)
                add(record, NewEntry.stated(EntryKind.BORN, "" + (today.getYear() - 19 - random.nextInt(45))));
        }
        inFull(records.get(0));
        numbers(records);
    }

    /** Two share a phone and two a motorcycle, so that a number finds more than one. */
    private void numbers(List<CriminalRecord> records) {
        for (int i = 1; i < records.size(); i++) {
            if (i % 2 == 1) add(records.get(i), NewEntry.stated(EntryKind.PHONE, "0300-000" + (2000 + i)));
            if (i % 3 == 1) add(records.get(i), vehicle(Trait.VEHICLE_MOTORCYCLE, "QAA-" + (4100 + i), null));
        }
        Verification seen = new Verification(Verification.How.PAPER_SEEN, today.minusDays(20), "SHO, Sariab station");
        add(records.get(2), NewEntry.stated(EntryKind.PHONE, "0300-0002001"));
        add(records.get(2), vehicle(Trait.VEHICLE_MOTORCYCLE, "QAA-4101", seen));
        add(records.get(5), vehicle(Trait.VEHICLE_PICKUP, "QTB-7712", seen));
    }

    private static NewEntry vehicle(Trait kind, String plate, Verification verified) {
        return stated(EntryKind.VEHICLE, kind, plate, null, null, verified);
    }

    private void looks(CriminalRecord record) {
        List<Trait> traits = new ArrayList<>(List.of(random.nextInt(12) == 0 ? Trait.SEX_FEMALE : Trait.SEX_MALE));
        boolean isMan = traits.get(0) == Trait.SEX_MALE;
        OFTEN.stream()
                .filter(feature -> isMan || feature != Feature.BEARD)
                .forEach(feature -> traits.add(people.pick(feature.traits())));
        SELDOM.stream()
                .filter(feature -> random.nextInt(4) == 0)
                .forEach(feature -> traits.add(people.pick(feature.traits())));
        int height = (isMan ? 160 : 150) + random.nextInt(28);
        LocalDate day = today.minusDays(30 + random.nextInt(900));
        add(record, NewEntry.seen(EntryKind.LOOKS, day, height, null, traits.toArray(Trait[]::new)));
    }

    private void mark(CriminalRecord record) {
        Trait mark = people.pick(Feature.MARK.traits());
        Trait part = people.pick(Feature.PART.traits());
        Trait side = people.pick(Feature.SIDE.traits());
        add(record, NewEntry.seen(EntryKind.MARK, today.minusDays(200), null, null, mark, part, side));
    }

    private void method(CriminalRecord record) {
        Trait[] traits = Feature.of(EntryKind.METHOD).stream()
                .map(feature -> people.pick(feature.traits()))
                .toArray(Trait[]::new);
        add(record, NewEntry.seen(EntryKind.METHOD, today.minusDays(400), null, null, traits));
    }

    private void inFull(CriminalRecord record) {
        Verification card = new Verification(Verification.How.PAPER_SEEN, today.minusDays(60), "ASI, Sariab station");
        Verification visit =
                new Verification(Verification.How.PLACE_VISITED, today.minusDays(58), "SI, Sariab station");
        add(record, NewEntry.stated(EntryKind.ALIAS, "Gul Baloch"));
        add(record, NewEntry.stated(EntryKind.ALIAS, "گُل استاد"));
        add(record, stated(EntryKind.PAPER, Trait.PAPER_DRIVING, "QTA-88121", "Quetta", null, card));
        add(
                record,
                stated(EntryKind.RELATIVE, Trait.RELATION_BROTHER, people.name().en(), null, null, null));
        add(record, stated(EntryKind.RELATIVE, Trait.RELATION_WIFE, "زرینہ بی بی", null, null, null));
        add(
                record,
                stated(EntryKind.ADDRESS, Trait.ADDRESS_PRESENT, "گلی 4، سریاب روڈ", null, "district-quetta", visit));
        add(
                record,
                stated(
                        EntryKind.ADDRESS,
                        Trait.ADDRESS_FREQUENTED,
                        "Bus stand, tea stall",
                        null,
                        "district-quetta",
                        null));
        add(record, NewEntry.stated(EntryKind.PHONE, "0300-0001771"));
        add(
                record,
                NewEntry.seen(
                        EntryKind.MARK,
                        today.minusDays(60),
                        null,
                        "About 4 cm, old, from a knife",
                        Trait.MARK_SCAR,
                        Trait.PART_CHEEK,
                        Trait.SIDE_LEFT));
        profiles.strike(record, new NewStrike(lastOf(record) - 1, "The number belongs to his neighbour"), BY, now);
    }

    private int lastOf(CriminalRecord record) {
        return em.createQuery("select max(e.seq) from DescriptionEntry e where e.recordId = :record", Integer.class)
                .setParameter("record", record.id())
                .getSingleResult();
    }

    private static NewEntry stated(
            EntryKind kind, Trait trait, String words, String issuer, String district, Verification verified) {
        return new NewEntry(kind, Set.of(trait), words, issuer, district, null, null, verified);
    }

    private void add(CriminalRecord record, NewEntry entry) {
        profiles.add(record, entry, BY, now);
    }
}
