package pk.gov.balochistan.police.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.desk;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.refusal;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.waiting;
import static pk.gov.balochistan.police.administration.AccountOrderDeskDbTest.world;

import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identity.Seats;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.signin.IdentityWorld;

/** A post held where no complaint is routed to it would see an empty list, and nobody would know why. */
class SeatsOfPostsDbTest {
    private static final Username OFFICER = new Username("its.officer");

    @EveryEngine
    void aPostIsGivenWhereItsCasesAreAndNowhereElse(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            Desks.officerWithAccount(world, "its.officer", "Q-9", world.place(PlaceKind.STATION));
            int refused = 0;
            for (Role role : Role.values()) {
                for (PlaceKind kind : PlaceKind.values()) {
                    NewGrant post = new NewGrant(role, world.place(kind).code(), null, null);
                    Runnable order = () -> desk(world, "admin.one").proposePost(OFFICER, post);
                    if (Seats.kinds(role).contains(kind)) continue;
                    refused++;
                    assertEquals("identity.grant.seat", refusal(world, order), role + " at " + kind);
                }
            }
            assertEquals(
                    14 * (PlaceKind.values().length - 1),
                    refused,
                    "thirteen posts that hear complaints, and the clerk");
        }
    }

    /** As it were with one that waited when the rule came. */
    @EveryEngine
    void noPostIsConfirmedThatWouldSeeNothing(TestDatabase database) {
        try (IdentityWorld world = world(database)) {
            Desks.officerWithAccount(world, OFFICER.value(), "Q-9", world.place(PlaceKind.STATION));
            world.order(() -> desk(world, "admin.one")
                    .proposePost(
                            OFFICER,
                            new NewGrant(
                                    Role.KHIDMAT_INCHARGE,
                                    world.place(PlaceKind.DISTRICT).code(),
                                    null,
                                    null)));
            long markaz = world.place(PlaceKind.KHIDMAT_MARKAZ).id();
            world.order(() -> {
                world.em
                        .createNativeQuery("update account_order set place_id = " + markaz)
                        .executeUpdate();
            });
            assertEquals("identity.grant.seat", refusal(world, () -> desk(world, "admin.two")
                    .confirm(waiting(world, OFFICER))));
        }
    }
}
