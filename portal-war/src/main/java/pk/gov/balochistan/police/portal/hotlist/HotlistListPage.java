package pk.gov.balochistan.police.portal.hotlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.hotlist.EntryRow;
import pk.gov.balochistan.police.hotlist.HitRow;
import pk.gov.balochistan.police.hotlist.HotlistDesk;
import pk.gov.balochistan.police.hotlist.HotlistKind;
import pk.gov.balochistan.police.hotlist.HotlistNumber;
import pk.gov.balochistan.police.hotlist.HotlistPile;
import pk.gov.balochistan.police.portal.shared.ChoiceLink;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.SignedIn;

/** What one's posts look for, and the hits on it. Its address holds the pile, the kind and the pages, and nothing of a person. */
@Named
@RequestScoped
public class HotlistListPage {
    private static final int PAGE = 50;

    @Inject
    private HotlistDesk desk;

    @Inject
    private PageTexts texts;

    @Inject
    private PageMessages messages;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private List<EntryRow> rows;
    private List<HitRow> hits;
    private Integer unseen;
    private Integer waiting;

    public HotlistPile getPile() {
        HotlistPile pile = Chosen.constant(HotlistPile.class, request.getParameter("pile"));
        return pile == null ? HotlistPile.IN_FORCE : pile;
    }

    private HotlistKind kind() {
        return Chosen.constant(HotlistKind.class, request.getParameter("kind"));
    }

    private int page() {
        return Chosen.page(request.getParameter("page"));
    }

    public List<ChoiceLink> getPiles() {
        return Arrays.stream(HotlistPile.values())
                .map(pile -> new ChoiceLink(pile.name(), address(pile, kind(), 0), texts.name(pile), pile == getPile()))
                .toList();
    }

    public List<ChoiceLink> getKinds() {
        ChoiceLink all =
                new ChoiceLink("ALL", address(getPile(), null, 0), texts.get("hotlistView.all"), kind() == null);
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(HotlistKind.values())
                                .map(kind -> new ChoiceLink(
                                        kind.name(), address(getPile(), kind, 0), texts.name(kind), kind == kind())))
                .toList();
    }

    private String address(HotlistPile pile, HotlistKind kind, int page) {
        return address(pile, kind, page, hitsPage()) + "#rowsHead";
    }

    private String address(HotlistPile pile, HotlistKind kind, int page, int hitsPage) {
        return request.getContextPath() + "/hotlist/list?pile=" + pile + (kind == null ? "" : "&kind=" + kind)
                + (page == 0 ? "" : "&page=" + page) + (hitsPage == 0 ? "" : "&hits=" + hitsPage);
    }

    public List<EntryRow> getRows() {
        return found().stream().limit(PAGE).toList();
    }

    private List<EntryRow> found() {
        if (rows == null) rows = desk.list(getPile(), kind(), page());
        return rows;
    }

    /** The page before; null on the first. */
    public String getBefore() {
        return page() == 0 ? null : address(getPile(), kind(), page() - 1);
    }

    /** The page after; null on the last. */
    public String getAfter() {
        return found().size() > PAGE ? address(getPile(), kind(), page() + 1) : null;
    }

    public List<HitRow> getHits() {
        return foundHits().stream().limit(PAGE).toList();
    }

    private List<HitRow> foundHits() {
        if (hits == null) hits = desk.listHits(hitsPage());
        return hits;
    }

    private int hitsPage() {
        return Chosen.page(request.getParameter("hits"));
    }

    /** The page of hits before; null on the first. */
    public String getHitsBefore() {
        return hitsPage() == 0 ? null : hitsAddress(hitsPage() - 1);
    }

    /** The page of hits after; null on the last. */
    public String getHitsAfter() {
        return foundHits().size() > PAGE ? hitsAddress(hitsPage() + 1) : null;
    }

    private String hitsAddress(int hitsPage) {
        return address(getPile(), kind(), page(), hitsPage) + "#hitsHead";
    }

    /** Somebody of the owner's has seen it. */
    public void see(String digits, String reference) {
        messages.answer("hotlistView.seenDone", () -> desk.see(HotlistNumber.parse(digits), reference));
        hits = null;
    }

    /** For the first page: whether the posts held have a hotlist. */
    public boolean isShown() {
        return signedIn.may(Permission.HOTLIST_ENTER);
    }

    public int getUnseen() {
        if (unseen == null) unseen = desk.countUnseen();
        return unseen;
    }

    public int getWaiting() {
        if (waiting == null) waiting = desk.countWaiting();
        return waiting;
    }
}
