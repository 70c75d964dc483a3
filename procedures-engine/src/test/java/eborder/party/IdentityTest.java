package eborder.party;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.party.SignInOutcome.Refused;
import eborder.party.SignInOutcome.SignedIn;
import eborder.party.SignInOutcome.Suspended;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts that an identity provider opens. On a real database; the provider says what the code says. */
class IdentityTest {
    private static final String ADDRESS = "192.0.2.7";
    private static final ProviderRequest REQUEST = ProviderRequest.random();

    private final TestClock clock = TestClock.at("2026-11-28T03:00:00Z");
    private final Engine engine = Engine.with(clock, QuickPasswords.make(), new Vouching());
    private final ProviderSignIn signIn = engine.get(ProviderSignIn.class);
    private final IdentityDesk desk = engine.get(IdentityDesk.class);
    private final AccountDesk accounts = engine.get(AccountDesk.class);
    private UUID company;
    private Actor agent;

    /** Codes are subjects. What real answers must be is the adapter's affair. */
    static final class Vouching implements IdentityProvider {
        @Override
        public Optional<ProviderName> name() {
            return Optional.of(new ProviderName("https://id.example.vn", "VNeID"));
        }

        @Override
        public URI signIn(ProviderRequest request, boolean anew, String language) {
            return URI.create("https://id.example.vn/sign-in?anew=" + anew);
        }

        @Override
        public ProviderIdentity identity(ProviderAnswer answer, ProviderRequest request) {
            if (answer.code().equals("forged")) {
                throw new Problem(ErrorCode.IDENTITY_NOT_PROVEN, Map.of("reason", "UNTRUSTED"));
            }
            return new ProviderIdentity("https://id.example.vn", answer.code());
        }

        @Override
        public Optional<URI> signOut(String language) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void a_company_with_an_agent() {
        Database.truncate();
        company = accounts.createCompany(World.ADMINISTRATOR, World.newCompany("0200109558"));
        agent = open("van.an");
    }

    private Actor open(String username) {
        var opened = engine.get(AccountOpening.class)
                .open(World.ADMINISTRATOR, new NewAccount(username, username, Set.of(Role.FILER), company, null, "vi"));
        return new Actor(opened.id(), username, username, Set.of(Role.FILER), company, null);
    }

    private SignInOutcome enter(String subject) {
        return signIn.enter(new ProviderAnswer(subject, null), REQUEST, ADDRESS);
    }

    private void link(Actor who, String subject) {
        signIn.link(who, new ProviderAnswer(subject, null), REQUEST);
    }

    @Test
    void nobody_comes_in_who_is_not_linked() {
        assertThat(enter("one")).isEqualTo(new Refused(ErrorCode.IDENTITY_UNKNOWN, 0));
        assertThat(desk.linked(agent)).isEmpty();
    }

    @Test
    void a_linked_person_comes_in_under_the_rules_of_any_session() {
        link(agent, "one");

        var in = (SignedIn) enter("one");
        assertThat(in.actor().account()).isEqualTo(agent.account());
        assertThat(in.mustChangePassword()).as("the password wasn't used").isFalse();
        assertThat(in.at()).isEqualTo(clock.instant());
        assertThat(engine.get(CurrentActors.class).capacities(agent.account(), in.at()))
                .isNotEmpty();
        assertThat(enter("two")).isInstanceOf(Refused.class);
        assertThat(trail())
                .contains("IDENTITY_LINKED", "SIGNED_IN", "https://id.example.vn")
                .doesNotContain("\"one\"");
    }

    @Test
    void one_identity_opens_one_account_and_one_account_has_one() {
        link(agent, "one");
        var other = open("thi.binh");

        assertRefused(ErrorCode.IDENTITY_TAKEN, () -> link(other, "one"));
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> link(agent, "two"));
        assertThat(desk.linked(other)).isEmpty();
    }

    @Test
    void an_identity_goes_along_to_the_account_after_a_cancelled_one() {
        link(agent, "one");
        accounts.deactivate(World.ADMINISTRATOR, agent.account());
        assertThat(enter("one")).isEqualTo(new Refused(ErrorCode.IDENTITY_UNKNOWN, 0));

        var next = open("van.an.2");
        link(next, "one");
        assertThat(((SignedIn) enter("one")).actor().account()).isEqualTo(next.account());
    }

    @Test
    void a_suspended_account_stays_closed() {
        link(agent, "one");
        var order = AccountOrder.of(World.ADMINISTRATOR, AccountReasons.ADMINISTRATOR, null, null);
        Database.run(transaction -> engine.get(AccountChanges.class)
                .suspend(
                        "admin", engine.get(Accounts.class).lock(agent.account()), order, null, null, clock.instant()));
        assertThat(enter("one")).isInstanceOf(Suspended.class);
    }

    @Test
    void the_administrator_links_by_the_subject_and_ends_what_an_unlinked_one_had_open() {
        signIn.linkFor(World.ADMINISTRATOR, agent.account(), "one");
        var in = (SignedIn) enter("one");
        assertThat(desk.linkedTo(World.ADMINISTRATOR, agent.account()))
                .hasValueSatisfying(linked -> assertThat(linked.by()).isEqualTo("admin"));

        clock.forward(Duration.ofSeconds(10));
        desk.unlinkFor(World.ADMINISTRATOR, agent.account());

        assertThat(engine.get(CurrentActors.class).capacities(agent.account(), in.at()))
                .isEmpty();
        assertThat(enter("one")).isInstanceOf(Refused.class);
        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.unlinkFor(agent, agent.account()));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> signIn.linkFor(agent, agent.account(), "one"));
        assertRefused(ErrorCode.NOT_FOUND, () -> desk.unlink(agent));
        assertRefused(ErrorCode.BAD_REQUEST, () -> signIn.linkFor(World.ADMINISTRATOR, agent.account(), "một hai"));
    }

    @Test
    void officers_come_in_with_what_the_portal_gave_them() {
        var opened = engine.get(AccountOpening.class)
                .open(
                        World.ADMINISTRATOR,
                        new NewAccount("binh", "Bình", Set.of(Role.PROC_OFFICER), null, "HPH", "vi"));
        var officer = new Actor(opened.id(), "binh", "Bình", Set.of(Role.PROC_OFFICER), null, "HPH");

        assertThat(desk.mayLink(officer)).isFalse();
        assertRefused(ErrorCode.NOT_ALLOWED, () -> link(officer, "one"));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> signIn.linkFor(World.ADMINISTRATOR, officer.account(), "one"));
    }

    @Test
    void an_address_that_brings_forged_answers_must_wait() {
        for (int i = 0; i < AddressBrake.FREE; i++) {
            assertRefused(ErrorCode.IDENTITY_NOT_PROVEN, () -> enter("forged"));
        }
        assertThat(enter("one"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(ErrorCode.TOO_MANY_TRIES));
    }

    @Test
    void the_challenge_is_the_verifiers_digest() {
        // RFC 7636, appendix B
        var request = new ProviderRequest("s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertThat(request.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assertThat(REQUEST.verifier()).hasSize(43).isNotEqualTo(REQUEST.state()).isNotEqualTo(REQUEST.nonce());
        assertThat(REQUEST.toString()).doesNotContain(REQUEST.verifier());
    }

    private static String trail() {
        return Database.rows("select * from audit_event").toString();
    }
}
