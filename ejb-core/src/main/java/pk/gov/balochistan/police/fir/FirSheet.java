package pk.gov.balochistan.police.fir;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.fir.special.SpecialAlert;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * An FIR with all that followed.
 *
 * @param above the station and the places above it, from the station upwards
 * @param dispatch to the magistrate; null while there is none
 * @param sealed whether it is hidden from others at the station
 * @param mayWrite whether the reader may add to it
 * @param alerts which superiors were told at once, and who took note; empty where it is no special-report case
 * @param mayTakeNote whether one of the reader's posts has yet to
 * @param offences by which its sections are named, by code
 */
public record FirSheet(
        Fir fir,
        List<Place> above,
        List<FirStatement> statements,
        FirDispatch dispatch,
        boolean sealed,
        boolean mayWrite,
        List<SpecialAlert> alerts,
        boolean mayTakeNote,
        Map<String, Offence> offences)
        implements Recorded, ShowsPersons {
    /** For whom a copy is printed; all under one number. Source: Cr.P.C. s.154, DOMAIN.md 2. */
    public enum Copy implements TextKey, Detailed {
        ORIGINAL,
        SUPERIOR,
        MAGISTRATE,
        INFORMANT;

        @Override
        public String textKey() {
            return "firBook.copy." + name();
        }

        @Override
        public String auditDetail() {
            return "copy=" + name();
        }
    }

    public FirKey key() {
        return new FirKey(station().code(), fir.number());
    }

    public Place station() {
        return above.get(0);
    }

    /** Null where the station lies in none. */
    public Place district() {
        return above.stream()
                .filter(place -> place.kind() == PlaceKind.DISTRICT)
                .findFirst()
                .orElse(null);
    }

    /** The place of a post that was told. */
    public Place placeOf(SpecialAlert alert) {
        return above.stream()
                .filter(place -> place.id().equals(alert.placeId()))
                .findFirst()
                .orElseGet(this::station);
    }

    /** What a section is. */
    public Offence offence(String code) {
        return offences.get(code);
    }

    /** Those under which it was registered, as its copies say them. */
    public List<Offence> firstSections() {
        return fir.firstSections().stream().map(offences::get).toList();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return List.of(fir.informant());
    }

    @Override
    public String auditTarget() {
        return key().auditTarget();
    }
}
