package pk.gov.balochistan.police.portal.association;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.gang.GangCrime;
import pk.gov.balochistan.police.gang.GangDesk;
import pk.gov.balochistan.police.gang.NewGang;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SentForm;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A gang is entered. */
@Named
@ViewScoped
public class NewGangPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = SourceForm.fields(
            "gang",
            Map.of(
                    "gang.name", "name",
                    "gang.there", "name",
                    "gang.aliases", "aliases",
                    "gang.crime.none", "crime",
                    "gang.districts", "districts",
                    "gang.words", "words",
                    "grading.names", "words"));

    @Inject
    private transient GangDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private SentForm form;

    private final SourceForm source = new SourceForm();
    private String name;
    private String aliases;
    private String crime;
    private List<String> districts = new ArrayList<>();
    private String words;
    private transient List<Place> allDistricts;

    /** Enters it and goes on to its page; what was typed stays where it is refused. */
    public String enter() {
        try {
            NewGang entered = typed();
            String number = form.once(() -> desk.enter(entered).number().digits());
            messages.doneAfterRedirect("gangView.entered");
            return "gang?n=" + number + "&faces-redirect=true";
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.get(refusal.about()), refusal);
            return null;
        }
    }

    private NewGang typed() {
        List<String> others = aliases == null ? List.of() : aliases.lines().toList();
        return new NewGang(
                name,
                others,
                Chosen.constant(GangCrime.class, crime),
                districts == null ? Set.of() : Set.copyOf(districts),
                source.typed(),
                words);
    }

    public GangCrime[] getCrimes() {
        return GangCrime.values();
    }

    public List<Place> getAllDistricts() {
        if (allDistricts == null) allDistricts = desk.listDistricts();
        return allDistricts;
    }

    public SourceForm getSource() {
        return source;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public String getCrime() {
        return crime;
    }

    public void setCrime(String crime) {
        this.crime = crime;
    }

    public List<String> getDistricts() {
        return districts;
    }

    public void setDistricts(List<String> districts) {
        this.districts = districts;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
