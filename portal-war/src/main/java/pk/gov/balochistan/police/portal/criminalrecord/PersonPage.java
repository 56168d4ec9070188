package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.description.Described;
import pk.gov.balochistan.police.description.DescriptionEntry;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewStrike;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.profile.Profile;
import pk.gov.balochistan.police.profile.ProfileDesk;
import pk.gov.balochistan.police.recordsearch.LooksDesk;
import pk.gov.balochistan.police.recordsearch.LooksSearch;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The person behind a record, opened for a stated reason. Between requests the page keeps the number and the reason, never what is known
 * of the person: each time it is shown it is opened, and written down, again.
 */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    @Inject
    private transient ProfileDesk desk;

    @Inject
    private transient LooksDesk looks;

    @Inject
    private PageLanguage language;

    @Inject
    private PageTexts texts;

    @Inject
    private PageMessages messages;

    private String number;
    private String search;
    private final StatedReason stated = new StatedReason();
    private boolean toShow;
    private int striking;
    private String why;
    private final Fresh<Profile> opened = new Fresh<>();

    /** Opens the description for the reason given. */
    public void open() {
        toShow = true;
        read();
    }

    /** Asks for the reason for which an entry is to be struck; 0 for none. */
    public void ask(int seq) {
        striking = seq;
        why = null;
    }

    /** Strikes the entry that was asked for. What was typed stays where it is refused. */
    public void strike() {
        act(
                "person.struckDone",
                () -> {
                    desk.strike(number(), new NewStrike(striking, why));
                    striking = 0;
                    why = null;
                },
                whyFields());
    }

    /** The question stands in the row of the entry. */
    private Map<String, String> whyFields() {
        List<EntryKind> kinds = getKinds();
        for (int kind = 0; kind < kinds.size(); kind++) {
            List<Described> rows = entries(kinds.get(kind));
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).entry().seq() == striking)
                    return Map.of("description.why", "entries:kinds:" + kind + ":rows:" + row + ":why");
            }
        }
        return Map.of();
    }

    /** Carries out an order; a refusal is shown beside its field. Either way the description is shown as it stands now. */
    void act(String doneKey, Runnable order, Map<String, String> fields) {
        messages.answer(doneKey, order, refusal -> fields.get(refusal.key()));
        read();
    }

    RecordNumber number() {
        return RecordNumber.parse(number);
    }

    /** Null until a reason was stated, and where there is nothing for this reader. */
    public Profile getOpened() {
        if (!opened.isGood() && toShow) read();
        return opened.get().orElse(null);
    }

    private void read() {
        try {
            opened.put(desk.open(number(), stated.reason()));
        } catch (RuleViolation refusal) {
            toShow = false;
            opened.put(null);
            messages.refuse(StatedReason.field("reason", refusal), refusal);
        }
    }

    /** The kinds of which something is known, in the order of the page. */
    public List<EntryKind> getKinds() {
        Profile now = getOpened();
        if (now == null) return List.of();
        return Arrays.stream(EntryKind.values())
                .filter(kind -> !now.of(kind).isEmpty())
                .toList();
    }

    /** The newest first, and struck ones behind those that stand. */
    public List<Described> entries(EntryKind kind) {
        List<Described> all = getOpened().of(kind);
        return Stream.concat(
                        all.stream().filter(each -> !each.isStruck()),
                        all.stream().filter(Described::isStruck))
                .toList();
    }

    /** What an entry says in codes, such as {@code Scar, Cheek, Left}; empty for none. */
    public String codes(DescriptionEntry entry) {
        return texts.names(entry.traits());
    }

    /** What an entry says in words, as people write it; empty for none. */
    public String words(DescriptionEntry entry) {
        if (entry.words() == null) return "";
        return entry.kind() == EntryKind.PHONE ? new Msisdn(entry.words()).printed() : entry.words();
    }

    /** The district of an address; empty for none. */
    public String district(DescriptionEntry entry) {
        Place district =
                entry.placeId() == null ? null : getOpened().districts().get(entry.placeId());
        return district == null ? "" : district.name(language.current());
    }

    /** As printed, for the head of the page; empty for what is no number. */
    public String getPrinted() {
        try {
            return number().printed();
        } catch (RuleViolation mistyped) {
            return "";
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSearch() {
        return search;
    }

    /** Whoever comes from a search by looks has stated a reason there, and finds it here. */
    public void setSearch(String search) {
        this.search = search;
        if (search == null || stated.getPurpose() != null) return;
        try {
            Reason reason = looks.reasonOf(new LooksSearch(search));
            stated.setPurpose(reason.purpose());
            stated.setCaseReference(reason.caseReference());
        } catch (RuleViolation anothers) {
            this.search = null;
        }
    }

    public StatedReason getStated() {
        return stated;
    }

    public int getStriking() {
        return striking;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
