package pk.gov.balochistan.police.picket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordAnswer;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.hotlist.Hotlist;
import pk.gov.balochistan.police.hotlist.HotlistEntry;
import pk.gov.balochistan.police.hotlist.HotlistKind;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Plate;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * The one place that says whether somebody or something is looked for: from the entries of the hotlist that two persons made and that are in force,
 * and from the live warrants and proclamations of criminal records, which it reads where they stand. Each answer runs under a policy; each entry that the very
 * number brings up tells its owner and stands in the trail. All of it is written in the caller's transaction.
 */
@Dependent
public class HotlistCheck {
    /** The action under which the trail keeps each entry that was met. */
    static final String HIT = Permission.HOTLIST_CHECK.name() + ":hit";

    /** The action under which it keeps whose name was shown because it is like the one asked. */
    static final String SHOWN = Permission.HOTLIST_CHECK.name() + ":shown";

    private static final int MOST_ALIKE = 10;

    private final Hotlist hotlist;
    private final CriminalRecords records;
    private final Places places;
    private final Policies policies;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public HotlistCheck(EntityManager em, KeyRing keys, Clock clock) {
        this.hotlist = new Hotlist(em);
        this.records = new CriminalRecords(em);
        this.places = new Places(em, clock);
        this.policies = new Policies(em, clock);
        this.trail = new AuditTrail(em, keys, clock);
        this.clock = clock;
    }

    /**
     * What is told of a CNIC at a picket.
     *
     * @throws RuleViolation policy.refused.none, .notYet, .expired, .off
     */
    List<CheckLine> byCnic(Cnic cnic, RunReason asked, Caller caller) {
        PolicyRun run = policies.permit(AutomatedFunction.HOTLIST_CHECK, asked);
        List<CheckLine> lines = new ArrayList<>(met(hotlist.inForce(cnic, today()), asked, caller));
        records.find(cnic, run).map(records::ofPerson).ifPresent(ofPerson -> lines.addAll(ordersOn(ofPerson)));
        run.found(lines.size());
        return lines;
    }

    /** What is told of a number plate. @throws RuleViolation as {@link #byCnic} */
    List<CheckLine> byPlate(Plate plate, RunReason asked, Caller caller) {
        PolicyRun run = policies.permit(AutomatedFunction.HOTLIST_CHECK, asked);
        List<CheckLine> lines = met(hotlist.inForce(plate, today()), asked, caller);
        run.found(lines.size());
        return lines;
    }

    /**
     * Persons looked for whose names are like these: leads, of which the owner hears nothing until somebody has compared, and the trail whose
     * they are.
     *
     * @throws RuleViolation as {@link #byCnic}, of the policy of names
     */
    List<CheckLine> byName(NamedPerson named, RunReason asked, Caller caller) {
        PolicyRun run = policies.permit(AutomatedFunction.NAME_MATCH, asked);
        List<HotlistEntry> alike = hotlist.alike(named.name(), named.father(), today(), run);
        Map<Long, Place> owners = places.byIds(placesOf(alike));
        record Shown(String target, CheckLine line) {}
        Stream<Shown> listed = alike.stream()
                .map(entry -> new Shown(entry.auditTarget(), CheckLine.like(entry, owners.get(entry.placeId()))));
        Stream<Shown> recorded = records.alike(named.name(), named.father(), run).records().stream()
                .flatMap(found -> found.record().wantedFor().stream()
                        .limit(1)
                        .map(offence -> new Shown(
                                found.record().number().auditTarget(),
                                CheckLine.like(
                                        found, places.find(offence.placeId()).orElse(null)))));
        List<Shown> shown = Stream.concat(listed, recorded).limit(MOST_ALIKE).toList();
        shown.forEach(one -> note(SHOWN, one.target(), asked, caller));
        List<CheckLine> lines = shown.stream().map(Shown::line).toList();
        run.found(lines.size());
        return lines;
    }

    /**
     * What is told of a person whose finger two examiners identified: as of one whose number was asked. Nothing is searched, so that it needs no run of a policy.
     *
     * @param isFirst whether the owners of entries are to hear of it
     */
    List<CheckLine> ofIdentified(CriminalRecord record, RunReason asked, Caller caller, boolean isFirst) {
        List<CriminalRecord> ofPerson = records.ofPerson(record);
        List<HotlistEntry> entries = ofPerson.stream()
                .map(each -> each.person().cnic())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(cnic -> hotlist.inForce(cnic, today()).stream())
                .toList();
        List<CheckLine> lines = new ArrayList<>(isFirst ? met(entries, asked, caller) : told(entries));
        lines.addAll(ordersOn(ofPerson));
        return lines;
    }

    /**
     * The least that is told of a CNIC by text.
     *
     * @throws RuleViolation as {@link #byCnic}
     */
    public TextAnswer byText(Cnic cnic, RunReason asked, Caller caller) {
        PolicyRun run = policies.permit(AutomatedFunction.HOTLIST_CHECK, asked);
        List<HotlistEntry> entries = hotlist.inForce(cnic, today());
        met(entries, asked, caller);
        RecordAnswer onRecord = records.find(cnic, run)
                .map(records::ofPerson)
                .map(RecordAnswer::of)
                .orElse(RecordAnswer.NO_RECORD);
        boolean isWanted = onRecord == RecordAnswer.WANTED
                || entries.stream().anyMatch(entry -> entry.kind() != HotlistKind.MISSING);
        run.found(entries.size() + (onRecord == RecordAnswer.NO_RECORD ? 0 : 1));
        if (isWanted) return TextAnswer.WANTED;
        if (!entries.isEmpty()) return TextAnswer.MISSING;
        return onRecord == RecordAnswer.RECORD ? TextAnswer.RECORD : TextAnswer.NO_RECORD;
    }

    private List<CheckLine> met(List<HotlistEntry> entries, RunReason asked, Caller caller) {
        Instant now = clock.instant();
        for (HotlistEntry entry : entries) {
            hotlist.hit(entry, asked, now);
            note(HIT, entry.auditTarget(), asked, caller);
        }
        return told(entries);
    }

    private List<CheckLine> told(List<HotlistEntry> entries) {
        Map<Long, Place> owners = places.byIds(placesOf(entries));
        return entries.stream()
                .map(entry -> CheckLine.of(entry, owners.get(entry.placeId())))
                .toList();
    }

    private void note(String action, String target, RunReason asked, Caller caller) {
        String reason = asked.purpose() + " [" + asked.caseReference() + "]";
        trail.addUnflushed(caller, action, Outcome.OK, new AuditNote(target, reason, asked.reference()));
    }

    /** Whose details are disputed in one record of the person may be nobody that an order in another is about. */
    private List<CheckLine> ordersOn(List<CriminalRecord> ofPerson) {
        boolean isDisputed = ofPerson.stream().anyMatch(record -> record.disputedSince() != null);
        return ofPerson.stream()
                .flatMap(record -> record.wantedFor().stream())
                .map(offence -> orderOn(offence, isDisputed || offence.disputedSince() != null))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CheckLine> orderOn(RecordedOffence offence, boolean disputed) {
        return offence.liveNotice()
                .map(notice ->
                        CheckLine.of(notice, places.find(offence.placeId()).orElse(null), disputed));
    }

    private static Set<Long> placesOf(List<HotlistEntry> entries) {
        return entries.stream().map(HotlistEntry::placeId).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
    }
}
