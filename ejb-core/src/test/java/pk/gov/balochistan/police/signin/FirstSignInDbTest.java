package pk.gov.balochistan.police.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.signin.SignIn.Answer;

/** An account holds no post until its password is the person's own and a second factor is set up, whatever its grants say. */
@Tag("ASVS-6.3.3")
class FirstSignInDbTest {
    private static final String NAME = "desk.clerk";
    private static final String CHOSEN = "nine goats on the hill";

    private String token;

    @EveryEngine
    void noPostIsHeldUntilPasswordAndSecondFactorAreOnesOwn(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            open(world);
            SignedInPrincipal here = signedIn(world);
            assertEquals(List.of(), held(world), "neither is");
            OwnAccountDesk desk = world.ownDesk(here.caller());
            world.order(() -> desk.changePassword(IdentityWorld.PASSWORD, CHOSEN, here));
            assertEquals(List.of(), held(world), "the password is, no second factor yet");
            world.order(() -> desk.newCard(CHOSEN));
            assertEquals(List.of(Role.FRONT_DESK), held(world), "both are");
        }
    }

    @EveryEngine
    void aSecondFactorDoesNotMakeUpForAPasswordThatSomebodyElseMade(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            UserAccount account = open(world);
            SignedInPrincipal here = signedIn(world);
            change(world, account, UserAccount::useCard);
            assertEquals(List.of(), held(world));
        }
    }

    @EveryEngine
    void inATrialAloneASecondFactorMayBeMissing(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database, Map.of("DEMO", "true"))) {
            open(world);
            SignedInPrincipal here = signedIn(world);
            assertEquals(List.of(), held(world), "the password is still somebody else's");
            world.order(() -> world.ownDesk(here.caller()).changePassword(IdentityWorld.PASSWORD, CHOSEN, here));
            assertEquals(List.of(Role.FRONT_DESK), held(world));
        }
    }

    private static UserAccount open(IdentityWorld world) {
        return world.ownTransaction.get(() -> {
            NewAccount input = new NewAccount(new Username(NAME), null, "Zarak Khan", "زرک خان");
            UserAccount account = world.enrolment.open(input, IdentityWorld.PASSWORD, "system:test");
            world.enrolment.grant(
                    account,
                    Role.FRONT_DESK,
                    "station-quetta-sariab",
                    world.clock.instant().minus(Duration.ofDays(1)),
                    null,
                    "system:test");
            return account;
        });
    }

    private static void change(IdentityWorld world, UserAccount account, Consumer<UserAccount> change) {
        world.order(() -> change.accept(world.accounts.find(account.id()).orElseThrow()));
    }

    private SignedInPrincipal signedIn(IdentityWorld world) {
        Answer answer = world.password(NAME, IdentityWorld.PASSWORD);
        token = answer.token();
        return world.resumed.of(token).orElseThrow();
    }

    /** As each request asks anew. */
    private List<Role> held(IdentityWorld world) {
        return world.resumed.of(token).orElseThrow().caller().posts().stream()
                .map(post -> post.role())
                .toList();
    }
}
