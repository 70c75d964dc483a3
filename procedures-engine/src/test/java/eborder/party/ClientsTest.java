package eborder.party;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company lets its software in by a key. On a real database. */
class ClientsTest {
    private static final String ADDRESS = "192.0.2.9";
    private static final Set<ClientScope> READ = Set.of(ClientScope.READ);
    private static final Set<ClientScope> BOTH = Set.of(ClientScope.READ, ClientScope.FILE);

    private final TestClock clock = TestClock.at("2026-11-22T03:00:00Z");
    private final Engine engine = Engine.with(clock, QuickPasswords.make(), new Signed());
    private final ClientDesk desk = engine.get(ClientDesk.class);
    private final ClientRegistering registering = engine.get(ClientRegistering.class);
    private final ClientTokens tokens = engine.get(ClientTokens.class);
    private final AccessTokens access = engine.get(AccessTokens.class);
    private Actor head;
    private Actor rival;

    /** Assertions as texts: client, key and id, separated by spaces. What real ones must be is the adapter's affair. */
    static final class Signed implements ClientAssertions {
        @Override
        public ClientKey key(String jwk) {
            return new ClientKey(jwk, jwk, jwk);
        }

        @Override
        public UUID client(String assertion) {
            return UUID.fromString(assertion.split(" ", -1)[0]);
        }

        @Override
        public ClientAssertion check(String assertion, UUID client, ClientKey key, Instant now) {
            var parts = assertion.split(" ", -1);
            if (!parts[1].equals(key.kid())) {
                throw ClientTokenDesk.refused("UNTRUSTED");
            }
            return new ClientAssertion(parts[2], now.plus(Duration.ofMinutes(5)));
        }
    }

    @BeforeEach
    void two_companies() {
        Database.truncate();
        head = head("head", "0200109558");
        rival = head("rival.head", "0200000009");
    }

    private Actor head(String username, String taxCode) {
        var company = engine.get(AccountDesk.class).createCompany(World.ADMINISTRATOR, World.newCompany(taxCode));
        return new Actor(UUID.randomUUID(), username, username, Set.of(Role.COMPANY_ADMIN), company, null);
    }

    @Test
    void a_registered_client_gets_a_token_that_stands_for_its_company() {
        var client = register("ERP", BOTH);
        var token = tokens.token(client.id() + " key one", null, ADDRESS);

        assertThat(token.scopes()).isEqualTo(BOTH);
        assertThat(token.lasts()).isEqualTo(Duration.ofMinutes(15));
        assertThat(token).hasToString("ClientToken" + token.scopes());
        assertThat(access.holderOf(token.token())).hasValueSatisfying(holder -> {
            assertThat(holder.client()).isTrue();
            assertThat(holder.scopes()).isEqualTo(BOTH);
            assertThat(holder.actor().company()).isEqualTo(head.company());
            assertThat(holder.actor().roles()).containsExactly(Role.FILER);
            assertThat(holder.actor().username()).isEqualTo(client.username()).startsWith("api-");
        });
        assertThat(desk.list(head))
                .singleElement()
                .satisfies(row -> assertThat(row.tokenAt()).isEqualTo(clock.instant()));
        clock.forward(Duration.ofMinutes(16));
        assertThat(access.holderOf(token.token())).isEmpty();
    }

    @Test
    void it_holds_a_mandate_that_the_company_may_take_back() {
        var client = register("ERP", BOTH);
        var mandates = engine.get(MandateDesk.class);
        assertThat(mandates.list(head)).singleElement().satisfies(mandate -> {
            assertThat(mandate.username()).isEqualTo(client.username());
            assertThat(mandate.scope()).isEqualTo(MandateScope.EVERYTHING);
        });
    }

    @Test
    void an_assertion_counts_once_and_is_forgotten_when_nobody_would_take_it_any_more() {
        var client = register("ERP", BOTH);
        tokens.token(client.id() + " key one", null, ADDRESS);
        assertRefusedBecause("USED", client.id() + " key one");
        tokens.token(client.id() + " key two", null, ADDRESS);
        var other = register("TMS", READ);
        tokens.token(other.id() + " key one", null, ADDRESS);

        clock.forward(Duration.ofMinutes(4));
        engine.get(SignInTidying.class).tick();
        assertThat(Database.rows("select jti from api_assertion_used")).hasSize(3);
        assertRefusedBecause("USED", client.id() + " key one");
        clock.forward(Duration.ofMinutes(2));
        engine.get(SignInTidying.class).tick();
        assertThat(Database.rows("select jti from api_assertion_used")).isEmpty();
    }

    @Test
    void of_many_that_show_the_same_at_once_one_gets_a_token() throws Exception {
        var client = register("ERP", BOTH);
        var barrier = new CyclicBarrier(8);
        Callable<Integer> showing = () -> {
            barrier.await();
            try {
                tokens.token(client.id() + " key one", null, ADDRESS);
                return 1;
            } catch (Problem used) {
                return 0;
            }
        };
        var threads = Executors.newFixedThreadPool(8);
        try {
            int given = 0;
            for (var one : threads.invokeAll(Collections.nCopies(8, showing))) {
                given += one.get();
            }
            assertThat(given).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_client_may_ask_for_less_and_for_nothing_more() {
        var client = register("ERP", BOTH);
        assertThat(tokens.token(client.id() + " key one", READ, ADDRESS).scopes())
                .isEqualTo(READ);
        assertRefused(
                ErrorCode.CLIENT_SCOPE,
                () -> tokens.token(client.id() + " key two", Set.of(ClientScope.PERMITS), ADDRESS));
        assertRefused(ErrorCode.CLIENT_SCOPE, () -> ClientScope.parse("read admin"));
        assertRefused(ErrorCode.CLIENT_SCOPE, () -> ClientScope.parse(""));
    }

    @Test
    void another_companys_key_opens_nothing() {
        var client = register("ERP", BOTH);
        var foreign = registering.register(rival, new NewClient("ERP", BOTH, "their-key"));

        assertRefusedBecause("UNTRUSTED", client.id() + " their-key one");
        assertRefusedBecause("UNTRUSTED", UUID.randomUUID() + " key one");
        assertThat(desk.list(rival)).extracting(ClientRow::id).containsExactly(foreign.id());
        assertRefused(ErrorCode.NOT_FOUND, () -> registering.exchange(rival, client.id(), "their-key"));
        assertRefused(ErrorCode.NOT_FOUND, () -> desk.switchOff(rival, client.id()));
        var token = tokens.token(foreign.id() + " their-key one", null, ADDRESS);
        assertThat(access.holderOf(token.token()).orElseThrow().actor().company())
                .isEqualTo(rival.company());
    }

    @Test
    void with_a_new_key_the_former_one_and_its_tokens_are_over() {
        var client = register("ERP", BOTH);
        var token = tokens.token(client.id() + " key one", null, ADDRESS);
        clock.forward(Duration.ofSeconds(6));

        assertThat(registering.exchange(head, client.id(), "new-key").kid()).isEqualTo("new-key");
        assertThat(access.holderOf(token.token())).isEmpty();
        assertRefusedBecause("UNTRUSTED", client.id() + " key two");
        var fresh = tokens.token(client.id() + " new-key two", null, ADDRESS);
        assertThat(access.holderOf(fresh.token())).isPresent();
    }

    @Test
    void one_that_is_off_opens_nothing_and_stays_off() {
        var client = register("ERP", BOTH);
        var token = tokens.token(client.id() + " key one", null, ADDRESS);
        clock.forward(Duration.ofSeconds(6));
        desk.switchOff(head, client.id());

        assertThat(access.holderOf(token.token())).isEmpty();
        assertRefusedBecause("UNTRUSTED", client.id() + " key two");
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> desk.switchOff(head, client.id()));
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> registering.exchange(head, client.id(), "key"));
        assertThat(desk.list(head))
                .singleElement()
                .satisfies(row -> assertThat(row.on()).isFalse());
        assertThat(Database.rows(
                        "select event from audit_event where subject = 'client:" + client.id() + "' order by id"))
                .extracting(row -> row.get(0))
                .containsExactly("CLIENT_REGISTERED", "CLIENT_TOKEN_GIVEN", "CLIENT_SWITCHED_OFF");
    }

    @Test
    void nobody_signs_in_with_its_account_whatever_an_administrator_does() {
        var client = register("ERP", BOTH);
        var opening = engine.get(AccountOpening.class);
        var filer = new Actor(UUID.randomUUID(), "agent", "agent", Set.of(Role.FILER), head.company(), null);

        assertRefused(ErrorCode.STATUS_FORBIDS, () -> opening.reset(World.ADMINISTRATOR, client.id()));
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> opening.fetch(filer, client.username()));
        assertRefused(
                ErrorCode.STATUS_FORBIDS,
                () -> engine.get(AccountDesk.class)
                        .assignRoles(World.ADMINISTRATOR, client.id(), Set.of(Role.COMPANY_ADMIN)));
        assertThatThrownBy(() -> Database.superuser("update account set password_hash = 'x' where technical"))
                .hasStackTraceContaining("account_technical_without_password");
        assertThat(engine.get(SignIn.class).signIn(client.username(), "", ADDRESS))
                .isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void a_company_has_five_that_are_on() {
        var ids = IntStream.range(0, ClientDesk.MOST)
                .mapToObj(i -> register("ERP " + i, READ).id())
                .toList();
        assertRefused(ErrorCode.CLIENT_TOO_MANY, () -> register("one more", READ));
        registering.register(rival, new NewClient("ERP", BOTH, "key"));
        desk.switchOff(head, ids.get(0));
        register("one more", READ);
        assertThat(desk.list(head)).hasSize(6).last().extracting(ClientRow::id).isEqualTo(ids.get(0));
    }

    @Test
    void only_the_companys_administrator_registers() {
        var filer = new Actor(UUID.randomUUID(), "agent", "agent", Set.of(Role.FILER), head.company(), null);
        assertRefused(ErrorCode.NOT_ALLOWED, () -> registering.register(filer, new NewClient("ERP", READ, "key")));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.list(filer));
        assertRefused(ErrorCode.BAD_REQUEST, () -> new NewClient(" ", READ, "key"));
        assertRefused(ErrorCode.BAD_REQUEST, () -> new NewClient("ERP", Set.of(), "key"));
        assertRefused(ErrorCode.BAD_REQUEST, () -> new NewClient("ERP", READ, "k".repeat(4_001)));
    }

    @Test
    void an_address_that_is_refused_again_and_again_must_wait() {
        var client = register("ERP", BOTH);
        assertThat(tokens.pause(ADDRESS)).isZero();
        IntStream.range(0, AddressBrake.FREE).forEach(i -> assertRefusedBecause("UNTRUSTED", client.id() + " x " + i));
        assertThat(tokens.pause(ADDRESS)).isPositive();
        assertThat(tokens.pause("192.0.2.10")).isZero();
    }

    @Test
    void a_persons_token_has_no_scopes() {
        var world = new World();
        var token = world.tokens.issue(
                world.settledAgent("van.an", "một mật khẩu tốt").actor(), null);
        assertThat(world.tokens.holderOf(token)).hasValueSatisfying(holder -> {
            assertThat(holder.client()).isFalse();
            assertThat(holder.scopes()).isEmpty();
        });
    }

    private ClientRow register(String name, Set<ClientScope> scopes) {
        return registering.register(head, new NewClient(name, scopes, "key"));
    }

    private void assertRefusedBecause(String reason, String assertion) {
        assertThatThrownBy(() -> tokens.token(assertion, null, ADDRESS))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.CLIENT_ASSERTION);
                    assertThat(problem.facts()).isEqualTo(Map.of("reason", reason));
                });
    }
}
