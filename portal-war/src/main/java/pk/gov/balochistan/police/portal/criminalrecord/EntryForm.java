package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.Feature;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.description.Verification;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.profile.ProfileDesk;
import pk.gov.balochistan.police.shared.Typed;

/** One more thing that is known of a person, as it was typed: the kind first, then what that kind asks for. */
@Named
@ViewScoped
public class EntryForm implements Serializable {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("description.alias", "entry:words"),
            Map.entry("description.words", "entry:words"),
            Map.entry("description.born", "entry:words"),
            Map.entry("description.remark", "entry:words"),
            Map.entry("description.again", "entry:words"),
            Map.entry("description.trait", "entry:features:0:trait"),
            Map.entry("description.nothing", "entry:features:0:trait"),
            Map.entry("description.nothing.METHOD", "entry:features:0:trait"),
            Map.entry("description.mark", "entry:features:0:trait"),
            Map.entry("refusal.place.unknown", "entry:district"),
            Map.entry("refusal.phone.malformed", "entry:words"),
            Map.entry("refusal.plate.malformed", "entry:words"),
            Map.entry("description.issuer", "entry:issuer"),
            Map.entry("description.height", "entry:height"),
            Map.entry("description.future", "entry:seenOn"),
            Map.entry("admin.day", "entry:seenOn"),
            Map.entry("description.verified.how", "entry:how"),
            Map.entry("description.verified.on", "entry:verifiedOn"),
            Map.entry("description.verified.by", "entry:verifiedBy"));

    @Inject
    private transient ProfileDesk desk;

    @Inject
    private PersonPage page;

    private EntryKind kind;
    private Map<String, String> chosen = new HashMap<>();
    private String words;
    private String issuer;
    private String district;
    private String height;
    private String seenOn;
    private String how;
    private String verifiedOn;
    private String verifiedBy;
    private transient List<Place> districts;

    /** Shows the form of a kind, with what was typed in that of another. */
    public void choose(EntryKind picked) {
        kind = picked;
    }

    private void empty() {
        chosen = new HashMap<>();
        words = issuer = district = height = seenOn = how = verifiedOn = verifiedBy = null;
    }

    /** Adds it and empties the form; what was typed stays where it is refused. */
    public void add() {
        page.act(
                "person.added",
                () -> {
                    desk.add(page.number(), typed());
                    kind = null;
                    empty();
                },
                FIELDS);
    }

    private NewEntry typed() {
        Set<Trait> traits = chosen.values().stream()
                .map(name -> Chosen.constant(Trait.class, name))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new NewEntry(
                kind, traits, words, issuer, Typed.textOrNull(district), centimetres(), Chosen.day(seenOn), verified());
    }

    private Integer centimetres() {
        String typed = Typed.line(height);
        if (typed.isEmpty()) return null;
        // Whatever is no number is as wrong as one out of range, and told alike.
        return typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : 0;
    }

    /** Null where nothing of it was given. */
    private Verification verified() {
        Verification.How chosenHow = Chosen.constant(Verification.How.class, how);
        boolean isNone =
                chosenHow == null && Typed.textOrNull(verifiedOn) == null && Typed.textOrNull(verifiedBy) == null;
        return isNone
                ? null
                : new Verification(chosenHow, Chosen.day(verifiedOn, "description.verified.on"), verifiedBy);
    }

    /** Null while no kind is chosen. */
    public EntryKind getKind() {
        return kind;
    }

    public EntryKind[] getKinds() {
        return EntryKind.values();
    }

    /** What the kind asks for in codes. */
    public List<Feature> getFeatures() {
        return kind == null ? List.of() : Feature.of(kind);
    }

    public Verification.How[] getHows() {
        return Verification.How.values();
    }

    public List<Place> getDistricts() {
        if (districts == null) districts = desk.listDistricts();
        return districts;
    }

    /** The name of the trait chosen of a feature, by the name of the feature. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getHeight() {
        return height;
    }

    public void setHeight(String height) {
        this.height = height;
    }

    public String getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(String seenOn) {
        this.seenOn = seenOn;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getVerifiedOn() {
        return verifiedOn;
    }

    public void setVerifiedOn(String verifiedOn) {
        this.verifiedOn = verifiedOn;
    }

    public String getVerifiedBy() {
        return verifiedBy;
    }

    public void setVerifiedBy(String verifiedBy) {
        this.verifiedBy = verifiedBy;
    }
}
