package pk.gov.balochistan.police.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.description.Described;
import pk.gov.balochistan.police.description.DescriptionEntry;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.NewStrike;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Register of descriptions with their records, whose names it keeps level with the aliases. Of two who add or strike at once the later one
 * waits for the earlier and is asked by what stands then.
 */
@Dependent
public class Profiles {
    private final EntityManager em;
    private final CriminalRecords records;
    private final Descriptions descriptions;
    private final Places places;

    @Inject
    public Profiles(EntityManager em, Clock clock) {
        this.em = em;
        this.records = new CriminalRecords(em);
        this.descriptions = new Descriptions(em);
        this.places = new Places(em, clock);
    }

    /** @throws RuleViolation refusal.place.unknown, and as {@link Descriptions#add} */
    public void add(CriminalRecord record, NewEntry added, Signatory by, Instant at) {
        hold(record);
        Place district = added.district() == null ? null : places.require(added.district());
        changed(record, descriptions.add(record.id(), added, district, by, at), at);
    }

    /** @throws RuleViolation refusal.notFound, description.struck */
    public void strike(CriminalRecord record, NewStrike strike, Signatory by, Instant at) {
        hold(record);
        changed(record, descriptions.strike(record.id(), strike, by, at), at);
    }

    private void hold(CriminalRecord record) {
        em.flush(); // One that this very transaction entered or changed.
        em.refresh(record, LockModeType.PESSIMISTIC_WRITE);
    }

    private void changed(CriminalRecord record, DescriptionEntry entry, Instant at) {
        record.changeBeside(at);
        if (entry.kind() == EntryKind.ALIAS) records.name(record);
    }

    /**
     * What this reader may know. How somebody went about an offence may tell of one that is not disclosed, and is for examiners alone, as is
     * what was struck.
     *
     * @param examiner who may see every entry of the record
     */
    Profile of(CriminalRecord record, boolean examiner) {
        List<Described> entries = descriptions.list(record.id()).stream()
                .filter(each -> examiner || !each.isStruck() && each.entry().kind() != EntryKind.METHOD)
                .toList();
        return new Profile(
                record,
                entries,
                places.byIds(entries.stream()
                        .map(each -> each.entry().placeId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                examiner);
    }

    /** The districts that exist today. */
    List<Place> listDistricts() {
        return places.listToday(PlaceKind.DISTRICT);
    }
}
