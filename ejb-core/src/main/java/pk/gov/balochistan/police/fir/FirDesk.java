package pk.gov.balochistan.police.fir;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.fir.FirDispatch.NewDispatch;
import pk.gov.balochistan.police.fir.FirStatement.NewStatement;
import pk.gov.balochistan.police.fir.special.SpecialAlert;
import pk.gov.balochistan.police.fir.special.SpecialAlerts;
import pk.gov.balochistan.police.firrequest.FirAnswer;
import pk.gov.balochistan.police.firrequest.FirRequestDesk;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TakenKey;
import pk.gov.balochistan.police.shared.Texts;

/** What the officer in charge of a station, or whoever acts for that officer, does with FIRs, and who reads them. Source: Cr.P.C. s.154, s.4(1)(p). */
@Stateless
public class FirDesk {
    @Inject
    Firs firs;

    @Inject
    SpecialAlerts alerts;

    @Inject
    FirRequestDesk requests;

    @Inject
    FirEvents events;

    @Inject
    FormDrafts drafts;

    @Inject
    Offences offences;

    @Inject
    Places places;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    KeyRing keys;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * Numbers an FIR and locks it in one step; what was kept of it as a draft goes.
     *
     * @throws RuleViolation firBook.station where the caller registers for no such station, law.offence.unknown, firBook.notCognizable where
     *     every section surely is not (s.155), firBook.statusReason.missing, firBook.reported in the future, firBook.delay.missing
     */
    @Permit(Permission.FIR_REGISTER)
    public FirKey register(String stationCode, NewFir said) {
        FirKey key = numbered(stationCode, said, null);
        if (said.mayText())
            events.text(
                    key,
                    station(stationCode),
                    said,
                    firs.rulesOf(said.sections()).isSealed(),
                    today());
        return key;
    }

    /**
     * The same on the request for an FIR that waits on a complaint, which it answers: both happen, or neither.
     *
     * @param seen version of the complaint as it was shown
     * @throws RuleViolation as {@link #register} and {@link FirRequestDesk#register}
     */
    @Permit(Permission.FIR_REGISTER)
    public FirKey registerOn(TrackingNumber complaint, int seen, String stationCode, NewFir said) {
        FirKey key = numbered(stationCode, said, complaint);
        requests.register(
                complaint, seen, new FirAnswer(key.number().printed(), today(), stationCode, said.sections()), null);
        return key;
    }

    private FirKey numbered(String stationCode, NewFir said, TrackingNumber complaint) {
        Place station = station(stationCode);
        Instant now = clock.instant();
        requireRegistrable(said, now);
        int year = Firs.yearOf(now);
        if (!firs.hasBook(station.id(), year)) openBook(station.id(), year);
        Fir fir = firs.register(station.id(), said, signatory(), now);
        drafts.forget(draft(stationCode, complaint));
        events.registered(
                fir,
                station,
                firs.isSealed(fir),
                said.sections().stream()
                        .map(offences::require)
                        .map(Offence::citation)
                        .toList());
        return new FirKey(stationCode, fir.number());
    }

    /** Of two who open a year's book at the same moment one is refused by the table, and finds it open. */
    private void openBook(long placeId, int year) {
        try {
            ownTransaction.run(() -> firs.openBook(placeId, year));
        } catch (RuntimeException fault) {
            if (!TakenKey.isCauseOf(fault)) throw fault;
        }
    }

    private void requireRegistrable(NewFir said, Instant now) {
        List<Offence> sections = said.sections().stream().map(offences::require).toList();
        if (sections.stream().allMatch(Offence::isNotCognizable)) throw new RuleViolation("firBook.notCognizable");
        if (sections.stream().noneMatch(Offence::isCognizable) && said.statusReason() == null)
            throw new RuleViolation("firBook.statusReason.missing");
        if (said.occurrence().reportedAt().isAfter(now)) throw new RuleViolation("firBook.reported");
        FirRecordingRule rule = firs.recordingRule();
        if (said.delay() == null && rule.isLate(said.occurrence().known(), now))
            throw new RuleViolation("firBook.delay.missing", rule.delayHours());
    }

    /** Keeps what is typed and not yet numbered, for this officer and station, by field. @param complaint on whose request; null for none @throws RuleViolation firBook.station, refusal.draft.tooLong */
    @Permit(Permission.FIR_REGISTER)
    public void keepDraft(String stationCode, TrackingNumber complaint, Map<String, String> typed) {
        station(stationCode);
        drafts.keep(draft(stationCode, complaint), FormDrafts.FIR, typed);
    }

    /** What was kept; empty for nothing. @throws RuleViolation firBook.station */
    @Permit(Permission.FIR_REGISTER)
    public Map<String, String> findDraft(String stationCode, TrackingNumber complaint) {
        station(stationCode);
        return drafts.find(draft(stationCode, complaint), FormDrafts.FIR);
    }

    /** Stations for which the caller registers, by English name. */
    @Permit(value = Permission.FIR_REGISTER, audited = false)
    public List<Place> listOwnStations() {
        return scope(Permission.FIR_REGISTER).posts().stream()
                .flatMap(post -> places.find(post.placeId()).stream())
                .filter(place -> place.kind() == PlaceKind.STATION)
                .distinct()
                .toList();
    }

    /** Stations under the caller's places, for the list to be narrowed to one. */
    @Permit(value = Permission.FIR_READ, audited = false)
    public List<Place> listStations() {
        return scope(Permission.FIR_READ).posts().stream()
                .flatMap(post -> places.find(post.placeId()).stream())
                .flatMap(place -> places.listStationsUnder(place).stream())
                .distinct()
                .toList();
    }

    /** The list of sections, in the order of the statute book. */
    @Permit(value = Permission.FIR_READ, audited = false)
    public List<Offence> listOffences() {
        return offences.all();
    }

    /** The latest first; one more than {@link Firs#PAGE} where there is another. @param page counted from 0 */
    @Permit(Permission.FIR_READ)
    public List<FirRow> list(FirFilter filter, int page) {
        return firs.list(filter, scope(Permission.FIR_READ), signatory(), page);
    }

    /** Special-report cases of which the caller's posts have yet to take note, the latest first. */
    @Permit(Permission.FIR_READ)
    public List<FirRow> listAlerts() {
        return firs.listAlerts(scope(Permission.FIR_READ), signatory());
    }

    /** How many, at most a page: for the first page. */
    @Permit(value = Permission.FIR_READ, audited = false)
    public int countAlerts() {
        return alerts.waiting(scope(Permission.FIR_READ), Firs.PAGE).size();
    }

    /** Takes note of a special-report case for the caller's posts. @throws RuleViolation refusal.notFound, firBook.alert.none */
    @Permit(Permission.FIR_READ)
    public void takeNote(FirKey key) {
        Fir fir = find(key, Permission.FIR_READ);
        alerts.note(fir.id(), scope(Permission.FIR_READ), callers.current().actor(), clock.instant());
    }

    /** @throws RuleViolation refusal.notFound where there is none, and where it is not the caller's to see */
    @Permit(Permission.FIR_READ)
    public FirSheet open(FirKey key) {
        return sheet(find(key, Permission.FIR_READ));
    }

    /** The same for a copy that is printed: each printing is an act of the trail. */
    @Permit(Permission.FIR_READ)
    public FirSheet print(FirKey key, FirSheet.Copy copy) {
        return sheet(find(key, Permission.FIR_READ));
    }

    /** Adds a supplementary statement. @return its number within the FIR @throws RuleViolation refusal.notFound */
    @Permit(Permission.FIR_REGISTER)
    public int addStatement(FirKey key, NewStatement said) {
        Fir fir = find(key, Permission.FIR_REGISTER);
        FirStatement statement = firs.state(fir, said, signatory(), clock.instant());
        events.stated(fir, places.find(fir.placeId()).orElseThrow(), firs.isSealed(fir), statement);
        return statement.seq();
    }

    /** A section that came later; one that seals or is for a special report does so from now on. @throws RuleViolation refusal.notFound, law.offence.unknown, firBook.section.why, firBook.section.stands */
    @Permit(Permission.FIR_REGISTER)
    public void addSection(FirKey key, String code, String why) {
        Fir fir = find(key, Permission.FIR_REGISTER);
        String reason = FirSection.reason(why);
        offences.require(code);
        firs.add(fir.add(code, reason, signatory(), clock.instant()));
        FirSectionRule.All rules = firs.rulesOf(List.of(code));
        if (rules.isSealed() && !firs.isSealed(fir)) firs.add(new FirSeal(fir, signatory(), clock.instant()));
        if (rules.isSpecial()) firs.alert(fir, clock.instant());
    }

    /** A section that no longer stands; the last one does. @throws RuleViolation refusal.notFound, firBook.section.why, firBook.section.struck, firBook.section.last */
    @Permit(Permission.FIR_REGISTER)
    public void strikeSection(FirKey key, int seq, String why) {
        Fir fir = find(key, Permission.FIR_REGISTER);
        firs.add(fir.strike(seq, FirSection.reason(why), signatory(), clock.instant()));
    }

    /** That it went to the magistrate. @throws RuleViolation refusal.notFound, firBook.dispatch.done, firBook.dispatch.sentAt */
    @Permit(Permission.FIR_REGISTER)
    public void dispatch(FirKey key, NewDispatch told) {
        Fir fir = find(key, Permission.FIR_REGISTER);
        if (firs.dispatch(fir).isPresent()) throw new RuleViolation("firBook.dispatch.done");
        firs.dispatch(fir, told, signatory(), clock.instant());
    }

    private FirSheet sheet(Fir fir) {
        Place station = places.find(fir.placeId()).orElseThrow();
        List<Place> above = places.lineageUpwards(station);
        Scope writing = scope(Permission.FIR_REGISTER);
        List<SpecialAlert> told = alerts.of(fir.id());
        boolean mayWrite = writing.posts().stream().anyMatch(post -> post.placeId() == station.id());
        return new FirSheet(
                fir,
                above,
                firs.statements(fir),
                firs.dispatch(fir).orElse(null),
                firs.isSealed(fir),
                mayWrite,
                told,
                SpecialAlerts.isAwaited(told, scope(Permission.FIR_READ)),
                offences.byCodes(fir.sections().stream().map(FirSection::code).collect(Collectors.toSet())));
    }

    private Fir find(FirKey key, Permission permission) {
        return firs.require(key, scope(permission), signatory());
    }

    private Place station(String code) {
        return listOwnStations().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("firBook.station"));
    }

    /** Of this officer, station and complaint, under a name that nobody can guess. */
    private String draft(String stationCode, TrackingNumber complaint) {
        String about = complaint == null ? "" : complaint.digits();
        return keys.mac("draft", FormDrafts.FIR, stationCode, about, signatory().person());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
    }

    private Signatory signatory() {
        return Signatory.of(callers.current());
    }

    private Scope scope(Permission permission) {
        return callers.current().scope(permission);
    }
}
