package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.reason.RecordOpening;
import pk.gov.balochistan.police.profile.Profile;
import pk.gov.balochistan.police.profile.ProfileDesk;
import pk.gov.balochistan.police.recordsearch.LooksDesk;
import pk.gov.balochistan.police.recordsearch.LooksSearch;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The person behind a record, opened for a stated reason. */
@Named
@ViewScoped
public class PersonPage extends RecordOpening<Profile> {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProfileDesk desk;

    @Inject
    private transient LooksDesk looks;

    @Inject
    private PageLanguage language;

    @Inject
    private PageTexts texts;

    private String search;
    private int striking;
    private String why;

    @Override
    protected Profile read(RecordNumber asked, Reason reason) {
        return desk.open(asked, reason);
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

    public String getSearch() {
        return search;
    }

    /** Whoever comes from a search by looks has stated a reason there, and finds it here. */
    public void setSearch(String search) {
        this.search = search;
        if (search == null || getStated().getPurpose() != null) return;
        try {
            Reason reason = looks.reasonOf(new LooksSearch(search));
            getStated().setPurpose(reason.purpose());
            getStated().setCaseReference(reason.caseReference());
        } catch (RuleViolation anothers) {
            this.search = null;
        }
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
