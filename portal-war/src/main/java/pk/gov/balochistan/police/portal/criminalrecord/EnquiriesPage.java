package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.enquiry.EnquiryChoice;
import pk.gov.balochistan.police.enquiry.EnquiryDesk;
import pk.gov.balochistan.police.enquiry.EnquiryPermit;
import pk.gov.balochistan.police.enquiry.EnquiryRow;
import pk.gov.balochistan.police.enquiry.EnquirySwitch;
import pk.gov.balochistan.police.enquiry.PermitRow;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;

/** The supervisor's page: who may ask by text, what was asked, what raised an alarm, and the switches. */
@Named
@RequestScoped
public class EnquiriesPage {
    @Inject
    private EnquiryDesk desk;

    @Inject
    private PageMessages messages;

    private List<PermitRow> permits;
    private List<EnquiryRow> enquiries;
    private List<EnquirySwitch> switches;
    private String show;
    private String belt;
    private String why;
    private String newBelt;
    private String phone;
    private String link = "main";
    private String switchLink;
    private String switchWhy;

    public void suspend() {
        act("enquiry.page.suspended", () -> desk.suspend(BeltNumber.parse(belt), why));
    }

    public void restore() {
        act("enquiry.page.restored", () -> desk.restore(BeltNumber.parse(belt), why));
    }

    public void register() {
        act("enquiry.page.registered", () -> desk.register(BeltNumber.parse(newBelt), Msisdn.parse(phone), link));
    }

    public void stop() {
        act("enquiry.page.stopped", () -> desk.turn(switchLink, true, switchWhy));
    }

    public void start() {
        act("enquiry.page.started", () -> desk.turn(switchLink, false, switchWhy));
    }

    /** Shows the list again as it was asked for. */
    public void look() {
        enquiries = null;
    }

    private void act(String doneKey, Runnable order) {
        messages.answer(doneKey, order);
        permits = null;
        switches = null;
    }

    public List<PermitRow> getPermits() {
        if (permits == null) permits = desk.listPermits();
        return permits;
    }

    public List<EnquiryRow> getEnquiries() {
        if (enquiries == null) {
            EnquiryChoice choice = Chosen.constant(EnquiryChoice.class, show);
            enquiries = desk.listEnquiries(choice == null ? EnquiryChoice.ALL : choice);
        }
        return enquiries;
    }

    public List<EnquirySwitch> getSwitches() {
        if (switches == null) switches = desk.listSwitches();
        return switches;
    }

    public boolean isPaused(EnquiryPermit permit) {
        return permit.isPausedAt(Instant.now());
    }

    public EnquiryChoice[] getChoices() {
        return EnquiryChoice.values();
    }

    /** Name of a choice, from the address or the form; null for all. */
    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getBelt() {
        return belt;
    }

    public void setBelt(String belt) {
        this.belt = belt;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getNewBelt() {
        return newBelt;
    }

    public void setNewBelt(String newBelt) {
        this.newBelt = newBelt;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getSwitchLink() {
        return switchLink;
    }

    public void setSwitchLink(String switchLink) {
        this.switchLink = switchLink;
    }

    public String getSwitchWhy() {
        return switchWhy;
    }

    public void setSwitchWhy(String switchWhy) {
        this.switchWhy = switchWhy;
    }
}
