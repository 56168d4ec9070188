package pk.gov.balochistan.police.portal.expunging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.balochistan.police.expunging.DoneExpunction;
import pk.gov.balochistan.police.expunging.DueRecord;
import pk.gov.balochistan.police.expunging.ExpungeDesk;
import pk.gov.balochistan.police.expunging.RecordExpunctions;
import pk.gov.balochistan.police.expunging.WaitingExpunction;
import pk.gov.balochistan.police.portal.shared.Chosen;

/** The records that nothing keeps any longer, what waits for a second person, and the certificates. Its address holds both pages. */
@Named
@RequestScoped
public class ExpungingsPage {
    @Inject
    private ExpungeDesk desk;

    @Inject
    private HttpServletRequest request;

    private List<DueRecord> due;
    private List<WaitingExpunction> waiting;
    private List<DoneExpunction> done;

    public List<DueRecord> getDue() {
        return due().stream().limit(RecordExpunctions.PAGE).toList();
    }

    private List<DueRecord> due() {
        if (due == null) due = desk.listDue(duePage());
        return due;
    }

    public List<WaitingExpunction> getWaiting() {
        if (waiting == null) waiting = desk.listWaiting();
        return waiting;
    }

    public List<DoneExpunction> getDone() {
        return done().stream().limit(RecordExpunctions.PAGE).toList();
    }

    private List<DoneExpunction> done() {
        if (done == null) done = desk.listDone(donePage());
        return done;
    }

    private int duePage() {
        return Chosen.page(request.getParameter("page"));
    }

    private int donePage() {
        return Chosen.page(request.getParameter("done"));
    }

    private String address(int dueAt, int doneAt) {
        return request.getContextPath() + "/criminalrecord/expungings?page=" + dueAt + "&done=" + doneAt;
    }

    /** The page of records before; null on the first. */
    public String getDueBefore() {
        return duePage() == 0 ? null : address(duePage() - 1, donePage());
    }

    /** The page of records after; null on the last. */
    public String getDueAfter() {
        return due().size() > RecordExpunctions.PAGE ? address(duePage() + 1, donePage()) : null;
    }

    /** The page of certificates before; null on the first. */
    public String getDoneBefore() {
        return donePage() == 0 ? null : address(duePage(), donePage() - 1);
    }

    /** The page of certificates after; null on the last. */
    public String getDoneAfter() {
        return done().size() > RecordExpunctions.PAGE ? address(duePage(), donePage() + 1) : null;
    }
}
