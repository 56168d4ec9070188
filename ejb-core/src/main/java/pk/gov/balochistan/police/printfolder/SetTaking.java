package pk.gov.balochistan.police.printfolder;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.handpicture.CardTaking;
import pk.gov.balochistan.police.handpicture.FoundFingers;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.identification.PrintSearches;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoReading;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.phototaking.PhotoView;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.printexchange.FilledSet;
import pk.gov.balochistan.police.printexchange.FingerOutcome;
import pk.gov.balochistan.police.printexchange.Transactions;
import pk.gov.balochistan.police.printimport.Doubt;
import pk.gov.balochistan.police.printimport.FileKind;
import pk.gov.balochistan.police.printimport.LikePrints;
import pk.gov.balochistan.police.printimport.PrintBatch;
import pk.gov.balochistan.police.printimport.PrintBatches;
import pk.gov.balochistan.police.printtaking.PrintQuality;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.SequenceCheck;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Takes a file into a set of its record as the page of its kind does, and finishes a set of prints of which nothing is doubted. */
final class SetTaking {
    private final EntityManager em;
    private final PrintSets prints;
    private final PhotoSets photos;
    private final LikePrints likes;
    private final CardTaking cards;
    private final PrintBatch batch;

    /** @param index of the program that imports, level with what other transactions did */
    SetTaking(EntityManager em, KeyRing keys, PrintBatch batch, SearchedPrints index, Clock clock) {
        this.em = em;
        this.prints = new PrintSets(em, keys);
        this.photos = new PhotoSets(em, keys);
        this.likes = new LikePrints(em, new PrintSearches(em, prints, new Policies(em, clock), index));
        this.cards = new CardTaking(new HandPictures(em, keys), prints);
        this.batch = batch;
    }

    /** @param place of a photograph in its set, else null @param doubt null where there is none */
    record Taken(LawfulSet set, Integer place, Doubt doubt, boolean isSearched) {}

    /** @throws RuleViolation taking.open where another set of the person is open; those of the kind */
    Taken take(CriminalRecord record, Ground ground, PrintLine line, byte[] content, Signatory by, Instant at) {
        if (line.kind().isPhoto()) return photo(record, ground, line, content, by, at);
        PrintSet set = prints.begin(record.id(), ground, by, at);
        em.flush();
        Doubt seen = line.kind() == FileKind.NIST
                ? transaction(record, set, content, by, at)
                : card(set, line, content, by, at);
        if (set.taken().isEmpty()) return new Taken(set, null, seen, false);
        Doubt doubt = doubt(record, set, seen, by);
        if (doubt == null) prints.complete(set, false, at);
        return new Taken(set, null, doubt, true);
    }

    /** @throws RuleViolation why the first image was not taken, where none was */
    private Doubt transaction(CriminalRecord record, PrintSet set, byte[] content, Signatory by, Instant at) {
        FilledSet filled = new Transactions(em, prints).fill(record, set, content, by, at);
        if (filled.count(FingerOutcome.Kind.TAKEN) == 0)
            throw filled.fingers().stream()
                    .map(FingerOutcome::refusal)
                    .filter(refusal -> refusal != null)
                    .findFirst()
                    .orElseGet(() -> new RuleViolation("printImport.file.noFinger"));
        long refused = filled.count(FingerOutcome.Kind.REFUSED);
        return refused == 0 ? null : Doubt.of("printImport.why.fingers", refused);
    }

    /** Of a card on which no box gives a print the picture is kept: the form may lie elsewhere. */
    private Doubt card(PrintSet set, PrintLine line, byte[] content, Signatory by, Instant at) {
        FoundFingers found = cards.take(set, content, line.dpi(), line.form(), by, at);
        long left = found.fingers().size() - found.taken();
        return left == 0 ? null : Doubt.of("printImport.why.boxes", left);
    }

    /** That they are like another's counts most, for two persons compare those. */
    private Doubt doubt(CriminalRecord record, PrintSet set, Doubt seen, Signatory by) {
        Reason reason = batch.reason();
        Optional<Doubt> like = likes.find(record, set, reason, by).stream()
                .findFirst()
                .map(other -> Doubt.like(other.id(), other.number()));
        if (like.isPresent()) return like.get();
        Optional<Doubt> sequence =
                SequenceCheck.doubt(prints.boxed(set), prints.earlier(set)).map(Doubt::of);
        if (sequence.isPresent()) return sequence.get();
        if (seen != null) return seen;
        long again = set.taken().stream()
                .filter(print -> print.quality().level() == PrintQuality.Level.AGAIN)
                .count();
        return again == 0 ? null : Doubt.of("printImport.why.quality", again);
    }

    private Taken photo(
            CriminalRecord record, Ground ground, PrintLine line, byte[] content, Signatory by, Instant at) {
        PhotoSet set = photos.list(record.id()).stream()
                .filter(there -> isOwn(there, ground, line))
                .findFirst()
                .orElseGet(() -> photos.begin(record.id(), new NewPhotoSet(ground, line.takenOn()), by, at));
        em.flush();
        PhotoSide side = line.kind().side().orElseThrow();
        if (side != PhotoSide.MARK && set.find(side.place()).isPresent())
            throw new RuleViolation("printImport.side.twice");
        NewPhoto photo = new NewPhoto(side.place(), null, line.words(), content);
        PhotoView view = photos.take(set, photo, PhotoReading.read(content), by, at);
        return new Taken(set, view.place(), view.isWaiting() ? Doubt.of("photos.set.poor") : null, false);
    }

    /** Photographs of one day on one ground are one set; not one that an examiner has begun himself. */
    private boolean isOwn(PhotoSet there, Ground ground, PrintLine line) {
        return there.isOpen()
                && there.takenOn().equals(line.takenOn())
                && there.ground().equals(ground)
                && new PrintBatches(em).ofPhotos(there.id()).stream().anyMatch(one -> one.batch()
                        .equals(batch));
    }
}
