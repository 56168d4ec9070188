package pk.gov.balochistan.police.portal.photoarray;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.arrayshowing.ArrayDesk;
import pk.gov.balochistan.police.photoarray.ArrayRow;
import pk.gov.balochistan.police.photoarray.PhotoArrays;

/** The arrays that one sealed oneself. */
@Named
@RequestScoped
public class ArraysPage {
    @Inject
    private ArrayDesk desk;

    private List<ArrayRow> own;

    public List<ArrayRow> getOwn() {
        if (own == null) own = desk.listOwn();
        return own;
    }

    /** Whether there may be more than the list shows. */
    public boolean isFull() {
        return getOwn().size() == getMost();
    }

    public int getMost() {
        return PhotoArrays.MOST_LISTED;
    }
}
