package pk.gov.balochistan.police.arrayshowing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.photoarray.ArrayMember;
import pk.gov.balochistan.police.photoarray.ArrayNumber;
import pk.gov.balochistan.police.photoarray.ArrayPicture;
import pk.gov.balochistan.police.photoarray.ArrayRow;
import pk.gov.balochistan.police.photoarray.ComposingSheet;
import pk.gov.balochistan.police.photoarray.NewArray;
import pk.gov.balochistan.police.photoarray.PhotoArray;
import pk.gov.balochistan.police.photoarray.PhotoArrays;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Where an examiner composes and seals photo arrays, orders to whom they are shown, and reads what came of it. Each sees the own ones alone. */
@Stateless
public class ArrayDesk {
    @Inject
    CriminalRecords records;

    @Inject
    PhotoArrays arrays;

    @Inject
    Showings showings;

    @Inject
    ShownArrays papers;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * A suspect beside those who look alike.
     *
     * @throws RuleViolation refusal.reason.purpose, refusal.notFound, arrays.suspect.photo, .sex, .born
     */
    @Permit(Permission.ARRAY_COMPOSE)
    public ComposingSheet compose(RecordNumber suspect, Reason reason) {
        CriminalRecord record = opened(suspect, reason);
        return new ComposingSheet(record, arrays.ofSuspect(record), arrays.candidates(record));
    }

    private CriminalRecord opened(RecordNumber suspect, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        return records.require(suspect);
    }

    /**
     * Seals an array and orders that it be shown to its first witness. Every refusal stands in the trail.
     *
     * @throws RuleViolation those of {@link PhotoArrays#seal}; refusal.place.unknown
     */
    @Permit(Permission.ARRAY_COMPOSE)
    public PhotoArray seal(RecordNumber suspect, Reason reason, NewShowing first, NewArray sealed) {
        CriminalRecord record = opened(suspect, reason);
        PhotoArray array = arrays.seal(record, reason, sealed, composer(), clock.instant());
        showings.order(array, first, place(first), clock.instant());
        return array;
    }

    /** Orders that it be shown to another witness, in an order of its own. @throws RuleViolation refusal.notFound; those of {@link Showings#order} */
    @Permit(Permission.ARRAY_COMPOSE)
    public void order(ArrayNumber number, NewShowing ordered) {
        showings.order(arrays.requireOwn(number, composer()), ordered, place(ordered), clock.instant());
    }

    private Place place(NewShowing ordered) {
        return listPlaces().stream()
                .filter(place -> place.code().equals(ordered.placeCode()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.place.unknown"));
    }

    /** One's own, the latest first, at most 200. */
    @Permit(Permission.ARRAY_COMPOSE)
    public List<ArrayRow> listOwn() {
        return arrays.listOwn(composer());
    }

    /** @throws RuleViolation refusal.notFound for another's */
    @Permit(Permission.ARRAY_COMPOSE)
    public ArraySheet open(ArrayNumber number) {
        PhotoArray array = arrays.requireOwn(number, composer());
        List<ArrayPicture> pictures = new ArrayList<>();
        List<CriminalRecord> shown = new ArrayList<>();
        List<ArrayMember> members = arrays.members(array);
        for (ArrayMember member : members) {
            Optional<ArrayPicture> picture = arrays.picture(member);
            pictures.add(picture.orElse(null));
            if (picture.isPresent()) shown.add(arrays.record(member));
        }
        RecordNumber suspect = arrays.record(members.get(0)).number();
        boolean isVoid = arrays.voided(array).isPresent();
        List<WitnessSheet> witnesses = showings.list(array).stream()
                .map(showing -> witness(showing, isVoid))
                .toList();
        return new ArraySheet(
                array, suspect, pictures, shown, arrays.voided(array).orElse(null), witnesses);
    }

    private WitnessSheet witness(ArrayShowing showing, boolean isVoid) {
        BegunShowing begun = showings.begun(showing).orElse(null);
        ShowingOutcome outcome = showings.outcome(showing).orElse(null);
        return new WitnessSheet(
                showing,
                places.find(showing.placeId()).orElse(null),
                ShowingState.of(begun, outcome, isVoid),
                begun,
                outcome,
                showings.notes(showing),
                outcome == null ? null : showings.suspectAt(showing));
    }

    /** The protocol, with the number at which the suspect stood. @throws RuleViolation refusal.notFound for another's, and while the witness has not answered */
    @Permit(Permission.ARRAY_COMPOSE)
    public ShownArray protocol(ShowingRef ref) {
        return papers.protocol(showings.require(arrays.requireOwn(ref.array(), composer()), ref.seq()));
    }

    /** Where an array can be shown: the stations, whose officers open no records. */
    @Permit(value = Permission.ARRAY_COMPOSE, audited = false)
    public List<Place> listPlaces() {
        return places.listToday(PlaceKind.STATION);
    }

    private Signatory composer() {
        return Signatory.of(callers.current());
    }
}
