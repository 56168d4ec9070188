package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.description.AgeBand;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.recordsearch.LooksAnswer;
import pk.gov.balochistan.police.recordsearch.LooksDesk;
import pk.gov.balochistan.police.recordsearch.LooksHit;
import pk.gov.balochistan.police.recordsearch.LooksQuestion;
import pk.gov.balochistan.police.recordsearch.LooksSearch;
import pk.gov.balochistan.police.recordsearch.SearchOutcomeDesk;
import pk.gov.balochistan.police.recordsearch.UndecidedSearch;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Persons on record who look as somebody said. What is looked for stands in the address, so that a step back is a step back; the reason does
 * not: it is stated once, and the address holds the reference under which the desk knows it. No person is kept between requests.
 */
@Named
@ViewScoped
public class LooksPage implements Serializable {
    static final String AGE = "AGE";
    private static final String SEARCH = "s";
    private static final String PAGE = "p";

    @Inject
    private transient LooksDesk desk;

    @Inject
    private transient SearchOutcomeDesk outcomes;

    @Inject
    private PageMessages messages;

    @Inject
    private PageLanguage language;

    @Inject
    private SignedIn signedIn;

    private String search;
    private int page;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final StatedReason stated = new StatedReason();
    private final CameForm said = new CameForm(AutomatedFunction.LOOKS_SEARCH);
    private final Fresh<LooksAnswer> answer = new Fresh<>();

    /** One thing that was chosen, and the address without it. */
    public record Chip(TextKey value, String without) {}

    @PostConstruct
    void readAddress() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        search = address.get(SEARCH);
        page = Chosen.page(address.get(PAGE));
        for (Feature feature : LooksQuestion.sought()) {
            Trait trait = Chosen.constant(Trait.class, address.get(feature.name()));
            if (trait != null && trait.feature() == feature) chosen.put(feature.name(), trait.name());
        }
        AgeBand age = Chosen.constant(AgeBand.class, address.get(AGE));
        if (age != null) chosen.put(AGE, age.name());
    }

    /** Before the page is shown: who looks so, where a reason was stated. */
    public void read() {
        if (search == null) return;
        try {
            answer.put(desk.look(new LooksSearch(search), question(), page));
        } catch (RuleViolation refusal) {
            answer.put(null);
            search = null;
            messages.refuse(refusal);
        }
    }

    /** States the reason and goes on to what was found. */
    public String begin() {
        try {
            search = desk.begin(question(), stated.reason()).reference();
            return address(null) + "&faces-redirect=true";
        } catch (RuleViolation refusal) {
            messages.refuse(StatedReason.field("ask", refusal), refusal);
            return null;
        }
    }

    /** Says what came of the search that the page shows, or of the earlier one that was chosen. */
    public void decide() {
        said.say(getCame(), outcomes, messages);
    }

    private LooksQuestion question() {
        Set<Trait> traits = chosen.values().stream()
                .map(name -> Chosen.constant(Trait.class, name))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new LooksQuestion(traits, Chosen.constant(AgeBand.class, chosen.get(AGE)));
    }

    /** The page with what is chosen. @param without the name of what is left out; null for nothing */
    private String address(String without) {
        return chosen.entrySet().stream()
                .filter(each -> each.getValue() != null && !each.getValue().isEmpty())
                .filter(each -> !each.getKey().equals(without))
                .map(each -> "&" + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("", "looks?" + SEARCH + "=" + search, ""));
    }

    /** What was chosen, each with the address without it; where it is the last one, without any. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        chosen.forEach((feature, value) -> {
            TextKey key =
                    feature.equals(AGE) ? Chosen.constant(AgeBand.class, value) : Chosen.constant(Trait.class, value);
            if (key != null) chips.add(new Chip(key, chosen.size() > 1 ? address(feature) : "looks"));
        });
        return chips;
    }

    /** The address with one thing more. @param feature {@code AGE} or the name of a feature */
    public String narrowed(String feature, String value) {
        return address(null) + "&" + feature + "=" + value;
    }

    /** What is on record of one feature, in words. */
    public String known(LooksHit hit, Feature feature) {
        return hit.of(feature).stream()
                .map(trait -> Texts.text(trait.textKey(), language.current()))
                .collect(Collectors.joining(" / "));
    }

    /** The address of another page of the list. */
    public String turned(int to) {
        return address(null) + "&" + PAGE + "=" + to;
    }

    /** What may be chosen of a kind, in the order of the form. */
    public List<Feature> features(EntryKind kind) {
        return LooksQuestion.sought().stream()
                .filter(feature -> feature.kind() == kind)
                .toList();
    }

    /** Looks and marks, and for examiners how it was done. */
    public List<EntryKind> getKinds() {
        return signedIn.may(Permission.CRIMINAL_RECORD_WRITE)
                ? List.of(EntryKind.LOOKS, EntryKind.MARK, EntryKind.METHOD)
                : List.of(EntryKind.LOOKS, EntryKind.MARK);
    }

    public AgeBand[] getAges() {
        return AgeBand.values();
    }

    /** Null until a reason was stated. */
    public LooksAnswer getAnswer() {
        return answer.get().orElse(null);
    }

    /** The reference of the search of which it may be said what came; null for none. */
    public String getCame() {
        if (said.getReference() != null) return said.getReference();
        return search != null && outcomes.isUndecided(AutomatedFunction.LOOKS_SEARCH, search) ? search : null;
    }

    /** Earlier searches of which the asker may still say what came. */
    public List<UndecidedSearch> getUndecided() {
        return said.undecided(outcomes);
    }

    public CameForm getSaid() {
        return said;
    }

    /** The name of what is chosen, by the name of the feature. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    public String getSearch() {
        return search;
    }

    public StatedReason getStated() {
        return stated;
    }
}
