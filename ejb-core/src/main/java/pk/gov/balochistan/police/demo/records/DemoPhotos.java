package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.law.RigorousYear;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/** Drawn heads for the first records whose first case was not cleared: one set each, of the first one an older set beside it, and one that is to be destroyed. */
public final class DemoPhotos {
    private static final int PERSONS = 4;
    private static final String COURT = "Judicial Magistrate I Quetta";

    private final EntityManager em;
    private final Offences offences;
    private final PhotoSets sets;
    private final Signatory examiner;
    private final Instant now;

    public DemoPhotos(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.offences = new Offences(em);
        this.sets = new PhotoSets(em, keys);
        this.examiner = new UserAccounts(em, keys)
                .require(Username.parse("cro.examiner"))
                .signatory();
        this.now = clock.instant();
    }

    /** Drawn and read once in a program. */
    private static final class Heads {
        static final List<Head> ALL =
                LongStream.range(0, PERSONS).parallel().mapToObj(Head::of).toList();
    }

    private record Head(PhotoImage front, PhotoImage left, PhotoImage right, PhotoImage mark) {
        static Head of(long person) {
            InventedFace face = InventedFace.of(person);
            return new Head(
                    PhotoImage.read(face.front()),
                    PhotoImage.read(face.left()),
                    PhotoImage.read(face.right()),
                    PhotoImage.read(face.mark()));
        }
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        List<CriminalRecord> records = em
                .createQuery("select r from CriminalRecord r order by r.person.cnic", CriminalRecord.class)
                .getResultList()
                .stream()
                .filter(record -> first(record).isDisclosed())
                .limit(PERSONS)
                .toList();
        for (int i = 0; i < records.size(); i++) {
            if (i == 0) take(records.get(i), Heads.ALL.get(i), 200, false);
            take(records.get(i), Heads.ALL.get(i), 30 - i, i == 0);
        }
        withdraw();
    }

    /** Of whoever was cleared since: to be destroyed. */
    private void withdraw() {
        CriminalRecord cleared = em.createQuery(
                        "select r from CriminalRecord r order by r.person.cnic", CriminalRecord.class)
                .getResultStream()
                .filter(record ->
                        first(record).outcome().isCleared() && !first(record).isJuvenile())
                .findFirst()
                .orElseThrow();
        take(cleared, Heads.ALL.get(1), 120, false);
        String why = first(cleared).outcome().name();
        sets.withdraw(cleared.id(), first(cleared).seq(), why, examiner, now.minus(Duration.ofDays(25)));
    }

    /** The scar that the description of the first one names. */
    private int mark(CriminalRecord record) {
        return new Descriptions(em)
                .list(record.id()).stream()
                        .filter(each -> !each.isStruck() && each.entry().kind() == EntryKind.MARK)
                        .mapToInt(each -> each.entry().seq())
                        .max()
                        .orElseThrow();
    }

    private static RecordedOffence first(CriminalRecord record) {
        return record.offencesFor(true).get(0);
    }

    private void take(CriminalRecord record, Head head, int days, boolean withMark) {
        Instant at = now.minus(Duration.ofDays(days));
        RecordedOffence entry = first(record);
        PhotoSet set = sets.begin(
                record.id(), new NewPhotoSet(ground(entry, at), LocalDate.ofInstant(at, Texts.PAKISTAN)), examiner, at);
        em.flush();
        sets.take(set, NewPhoto.of(PhotoSide.FRONT, null), head.front(), examiner, at);
        sets.take(set, NewPhoto.of(PhotoSide.LEFT, null), head.left(), examiner, at);
        sets.take(set, NewPhoto.of(PhotoSide.RIGHT, null), head.right(), examiner, at);
        if (withMark) sets.take(set, new NewPhoto(0, mark(record), null, null), head.mark(), examiner, at);
        sets.complete(set, at);
        em.flush();
    }

    /** A convict of a grave offence needs no order from the conviction on; else a magistrate ordered it the day before. */
    private Ground ground(RecordedOffence entry, Instant at) {
        boolean isGrave = offences.require(entry.offenceCode()).rigorousYear() == RigorousYear.YES;
        boolean wasConvicted = entry.outcome() == CourtOutcome.CONVICTED
                && !entry.outcomeOn().isAfter(LocalDate.ofInstant(at, Texts.PAKISTAN));
        if (isGrave && wasConvicted) return new Ground(Standing.CONVICTED, entry.seq(), null, null, null);
        LocalDate ordered = LocalDate.ofInstant(at.minus(Duration.ofDays(1)), Texts.PAKISTAN);
        return new Ground(Standing.ORDERED, entry.seq(), COURT, "Misc. 21", ordered);
    }
}
