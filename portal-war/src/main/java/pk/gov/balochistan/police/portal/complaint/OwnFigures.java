package pk.gov.balochistan.police.portal.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.supervision.SupervisionDesk;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Sort;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Narrowing;

/** On the first page after the sign-in: what waits at one's own posts, each figure leading to its list. */
@Named
@RequestScoped
public class OwnFigures {
    private static final List<Figure> SHOWN = List.of(Figure.OPEN, Figure.OVERDUE, Figure.DUE_SOON);

    @Inject
    private SupervisionDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PageTexts texts;

    @Inject
    private PageMessages messages;

    @Inject
    private HttpServletRequest request;

    private List<Tile> tiles = List.of();

    /** Asks the desk, where one of the posts held reads complaints. */
    public void read() {
        if (!signedIn.may(Permission.COMPLAINT_READ)) return;
        try {
            Map<Figure, Integer> figures = desk.atOwnPosts();
            tiles = SHOWN.stream()
                    .map(figure -> tile(figure, figures.getOrDefault(figure, 0)))
                    .toList();
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    private Tile tile(Figure figure, int count) {
        ComplaintFilter opens =
                new ComplaintFilter(Box.MY_POSTS, null, null, null, Sort.DUE, Narrowing.NONE.with(figure));
        return new Tile(request.getContextPath() + WorklistAddress.of(opens), count, texts.name(figure));
    }

    /** None for whoever reads no complaints. */
    public List<Tile> getTiles() {
        return tiles;
    }
}
