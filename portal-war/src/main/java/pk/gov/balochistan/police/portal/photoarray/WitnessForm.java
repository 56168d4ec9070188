package pk.gov.balochistan.police.portal.photoarray;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pk.gov.balochistan.police.arrayshowing.ArrayDesk;
import pk.gov.balochistan.police.arrayshowing.NewShowing;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/** To whom an array is to be shown, as it was typed. */
@Named
@ViewScoped
public class WitnessForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArrayDesk desk;

    private transient List<Place> places;
    private String name;
    private String language;
    private String place;

    /** @throws RuleViolation those of {@link NewShowing} */
    NewShowing typed() {
        return new NewShowing(name, Chosen.constant(Language.class, language), place);
    }

    /** For the next witness; where and in what language is mostly the same. */
    void clear() {
        name = null;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public List<Place> getPlaces() {
        if (places == null) places = desk.listPlaces();
        return places;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
