package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import pk.gov.balochistan.police.demo.records.DemoArrays;
import pk.gov.balochistan.police.demo.records.DemoAssociations;
import pk.gov.balochistan.police.demo.records.DemoCorrections;
import pk.gov.balochistan.police.demo.records.DemoCriminalRecords;
import pk.gov.balochistan.police.demo.records.DemoDescriptions;
import pk.gov.balochistan.police.demo.records.DemoDiaries;
import pk.gov.balochistan.police.demo.records.DemoExpunging;
import pk.gov.balochistan.police.demo.records.DemoFirs;
import pk.gov.balochistan.police.demo.records.DemoHotlist;
import pk.gov.balochistan.police.demo.records.DemoImports;
import pk.gov.balochistan.police.demo.records.DemoLatents;
import pk.gov.balochistan.police.demo.records.DemoMerging;
import pk.gov.balochistan.police.demo.records.DemoOffenders;
import pk.gov.balochistan.police.demo.records.DemoPhotos;
import pk.gov.balochistan.police.demo.records.DemoPolicies;
import pk.gov.balochistan.police.demo.records.DemoPrints;
import pk.gov.balochistan.police.demo.records.DemoPrisons;
import pk.gov.balochistan.police.demo.records.DemoViewing;
import pk.gov.balochistan.police.escalation.ComplaintClocks;
import pk.gov.balochistan.police.shared.KeyRing;

/** All that a trial begins with: a force, its accounts and two months of its work. */
public final class InventedForce {
    /** Of every account in a trial. The README and {@code ./run} say so. */
    public static final String PASSWORD = "Chiltan-Hingol-2026";

    private static final int COMPLAINTS = 420;

    private InventedForce() {}

    /** Fills whatever is there, in the caller's transaction; refused by the tables where a demo name is taken. */
    public static void load(EntityManager em, KeyRing keys, Clock clock) {
        new DemoForce(em, keys, clock).load();
        em.flush();
        new DemoOrders(em, keys, clock).load();
        new DemoRules(em, keys, clock).load();
        new DemoComplaints(em, keys, clock).load(COMPLAINTS);
        new DemoFirRequests(em, keys, clock).load();
        ComplaintClocks.ofInvented(em, keys, clock);
        new DemoWorking(em, keys, clock).load();
        new DemoDanger(em, keys, clock).load();
        new DemoCorrespondence(em, keys, clock).load();
        new DemoEnquiries(em, clock).load();
        new DemoCriminalRecords(em, keys, clock).load();
        em.flush();
        new DemoDescriptions(em, clock).load();
        new DemoCorrections(em, keys, clock).load();
        new DemoMerging(em, keys, clock).load();
        new DemoPrisons(em, keys, clock).load();
        new DemoPolicies(em, keys, clock).load();
        em.flush();
        new DemoHotlist(em, keys, clock).load();
        new DemoPrints(em, keys, clock).load();
        em.flush();
        new DemoPhotos(em, keys, clock).load();
        em.flush();
        new DemoImports(em, keys, clock).load();
        new DemoArrays(em, keys, clock).load();
        new DemoLatents(em, keys, clock).load();
        new DemoAssociations(em, keys, clock).load();
        new DemoViewing(em, keys, clock).load();
        new DemoPublicFigures(em, keys, clock).load();
        em.flush();
        new DemoFirs(em, keys, clock).load();
        new DemoDiaries(em, keys, clock).load();
        new DemoOffenders(em, keys, clock).load();
        new DemoExpunging(em, keys, clock).load();
    }
}
