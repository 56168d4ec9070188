package pk.gov.balochistan.police.portal.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.rulebook.KindLine;
import pk.gov.balochistan.police.rulebook.PostRise;
import pk.gov.balochistan.police.rulebook.RuleDesk;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** The rules of every kind of complaint. What is looked for stands in the address. */
@Named
@RequestScoped
public class RulesPage {
    /** Only what the province changed, or is asked to. */
    static final String CHANGED = "changed";

    /** Only what waits for a second person. */
    static final String WAITING = "waiting";

    @Inject
    private RuleDesk desk;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    private String text;
    private String only;
    private List<KindLine> lines = List.of();
    private List<PostRise> posts = List.of();
    private int waiting;

    /** Reads the list as the address narrows it. */
    public void load() {
        try {
            List<KindLine> all = desk.list();
            waiting = (int)
                    all.stream().filter(line -> line.waiting().isPresent()).count();
            lines = all.stream().filter(this::isWanted).toList();
            posts = desk.listByPost();
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    /** Shows the list as narrowed. */
    public String look() {
        return "/complaint/rules?faces-redirect=true&includeViewParams=true";
    }

    private boolean isWanted(KindLine line) {
        if (CHANGED.equals(only) && !line.isChanged()) return false;
        if (WAITING.equals(only) && line.waiting().isEmpty()) return false;
        String wanted = Typed.line(text).toLowerCase(Locale.ROOT);
        String post = Texts.text(line.terms().first().textKey(), language.current());
        return (line.kind().name(Language.ENGLISH) + " " + line.kind().name(Language.URDU) + " " + post)
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    public List<KindLine> getLines() {
        return lines;
    }

    public List<PostRise> getPosts() {
        return posts;
    }

    /** How many kinds wait for a second person. */
    public int getWaiting() {
        return waiting;
    }

    public List<String> getChoices() {
        return List.of(CHANGED, WAITING);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only;
    }
}
