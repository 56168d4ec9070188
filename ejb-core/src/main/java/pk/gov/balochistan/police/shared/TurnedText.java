package pk.gov.balochistan.police.shared;

/** An invisible sign turns the direction of the words after it, in any field of text: by {@link #about} a page knows in which. */
public class TurnedText extends RuleViolation {
    private final String about;

    /** @param about the key by which the same field is refused otherwise */
    public TurnedText(String about) {
        super("refusal.direction");
        this.about = about;
    }

    @Override
    public String about() {
        return about;
    }
}
