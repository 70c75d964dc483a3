package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.dossier.Decision;
import eborder.dossier.RefusalReason;
import eborder.dossier.payment.OnlinePayments;
import eborder.dossier.payment.Paying;
import eborder.dossier.payment.PaymentDesk;
import eborder.dossier.payment.PaymentFlag;
import eborder.dossier.payment.PaymentGateway.Report;
import eborder.dossier.payment.PaymentGateway.State;
import eborder.dossier.payment.PaymentOutcome;
import eborder.dossier.payment.PaymentRow;
import eborder.dossier.payment.PaymentSettlement;
import eborder.dossier.payment.PaymentStatus;
import eborder.review.FeeDesk;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two visitors, one of them a child, ask to board a ship: 30,000 dong, paid online. On a real database. */
class OnlinePaymentTest {
    private static final long DUE = 30_000;

    private Cast cast;
    private UUID dossier;
    private TestClock clock;
    private StandIns.Gateway gateway;
    private OnlinePayments payments;
    private PaymentSettlement settlement;

    @BeforeEach
    void a_dossier_with_a_fee_is_filed() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("visit-permit").findFirst().orElseThrow());
        cast.file("agent");
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.Confirm());
        cast.moored();
        cast.clockIs("24/11/2026 19:00");
        cast.askFor("VISIT_PERMIT", null);
        cast.writing().attach("agent", "letter", 0, "a document");
        cast.file("agent");
        dossier = cast.dossier();
        clock = cast.use(TestClock.class);
        gateway = cast.use(StandIns.Gateway.class);
        gateway.now = clock.instant();
        payments = cast.use(OnlinePayments.class);
        settlement = cast.use(PaymentSettlement.class);
    }

    @Test
    void clicking_at_once_and_again_makes_one_order() throws Exception {
        var clicks = new ArrayList<Callable<PaymentRow>>();
        for (int click = 0; click < 4; click++) {
            clicks.add(this::pay);
        }
        var threads = Executors.newFixedThreadPool(clicks.size());
        for (var click : threads.invokeAll(clicks)) {
            assertThat(click.get().status()).isEqualTo(PaymentStatus.PENDING);
        }
        threads.shutdown();
        pay();

        assertThat(orders()).hasSize(1);
        assertThat(gateway.orders).hasSize(1);
        assertThat(gateway.orders.values()).allSatisfy(order -> {
            assertThat(order.amount()).isEqualTo(DUE);
            assertThat(order.purpose()).matches("Phi bien phong 2026-HPH-[0-9]{6}");
        });
        assertThat(deeds("PAYMENT_ASKED")).hasSize(1);
    }

    @Test
    void whose_mandate_has_ended_pays_nothing() {
        Database.superuser("update mandate set validuntil = '2026-11-23'");

        assertRefused(ErrorCode.MANDATE_ENDED, this::pay);

        assertThat(gateway.orders).isEmpty();
    }

    @Test
    void a_confirmation_counts_once_however_often_it_comes() {
        var report = gateway.turn(pay().id(), State.PAID, DUE, "TB-1");

        assertThat(settlement.told(report)).isEqualTo(PaymentOutcome.COUNTED);
        assertThat(settlement.told(report)).isEqualTo(PaymentOutcome.REPEATED);
        askAgain();

        assertThat(only().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(counted()).containsExactly("30000 TB-1");
        assertThat(cast.desk().feesOpen()).isEqualTo("nothing");
        assertThat(deeds("FEE_PAID")).containsExactly("COUNTED");
        assertThat(deeds("PAYMENT_NOT_COUNTED")).containsExactly("REPEATED");
    }

    @Test
    void two_confirmations_at_once_count_once() throws Exception {
        var report = gateway.turn(pay().id(), State.PAID, DUE, "TB-1");
        var threads = Executors.newFixedThreadPool(2);
        Callable<PaymentOutcome> telling = () -> settlement.told(report);
        var outcomes = new ArrayList<PaymentOutcome>();
        for (var told : threads.invokeAll(List.of(telling, telling))) {
            outcomes.add(told.get());
        }
        threads.shutdown();

        assertThat(outcomes).containsExactlyInAnyOrder(PaymentOutcome.COUNTED, PaymentOutcome.REPEATED);
        assertThat(counted()).hasSize(1);
    }

    @Test
    void another_amount_or_currency_is_flagged_and_not_counted() {
        var order = pay().id();
        var wrong = gateway.turn(order, State.PAID, 3_000, "TB-1");
        var foreign = new Report(wrong.gatewayOrder(), order, State.PAID, DUE, "USD", "TB-1", gateway.now);

        assertThat(settlement.told(wrong)).isEqualTo(PaymentOutcome.DIFFERS);
        assertThat(settlement.told(foreign)).isEqualTo(PaymentOutcome.DIFFERS);

        assertThat(PaymentOutcome.DIFFERS.refusal()).contains(ErrorCode.PAYMENT_DIFFERS);
        assertThat(only().flag()).isEqualTo(PaymentFlag.DIFFERS);
        assertThat(counted()).isEmpty();
        assertThat(cast.desk().feesOpen()).isEqualTo("VND 30000");
        assertThat(deeds("PAYMENT_NOT_COUNTED")).containsExactly("DIFFERS", "DIFFERS");
        assertThat(pay().id()).as("nobody pays again before it is settled").isEqualTo(order);

        refund(order);
        askAgain();
        assertThat(only().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(pay().id()).isNotEqualTo(order);
    }

    @Test
    void what_nobody_ordered_is_refused() {
        pay();
        var stranger = new Report("G-0", UUID.randomUUID(), State.PAID, DUE, "VND", "TB-1", gateway.now);
        assertThat(settlement.told(stranger)).isEqualTo(PaymentOutcome.UNKNOWN);
        var mistaken = new Report("G-0", only().id(), State.PAID, DUE, "VND", "TB-1", gateway.now);
        assertThat(settlement.told(mistaken)).isEqualTo(PaymentOutcome.UNKNOWN);

        assertThat(only().status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(counted()).isEmpty();
    }

    @Test
    void strangers_do_not_fill_the_audit_trail() {
        for (int message = 0; message < 50; message++) {
            settlement.refused(ErrorCode.PAYMENT_SIGNATURE_WRONG.name(), "digest");
        }
        clock.forward(Duration.ofMinutes(2));
        settlement.refused(ErrorCode.PAYMENT_SIGNATURE_WRONG.name(), "digest");

        assertThat(Database.rows("select facts->>'unwritten' from audit_event where event = 'PAYMENT_MESSAGE_REFUSED'"))
                .containsExactly(List.of("0"), List.of("49"));
    }

    @Test
    void a_lost_confirmation_is_learnt_by_asking() {
        gateway.turn(pay().id(), State.PAID, DUE, "TB-1");
        payments.tick();
        assertThat(only().status()).as("not due yet").isEqualTo(PaymentStatus.PENDING);

        askAgain();
        assertThat(only().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(counted()).containsExactly("30000 TB-1");
    }

    @Test
    void the_filer_who_comes_back_need_not_wait_for_the_timer() {
        gateway.turn(pay().id(), State.PAID, DUE, "TB-1");
        assertThat(payments.look(cast.person("agent"), dossier))
                .extracting(PaymentRow::status)
                .containsExactly(PaymentStatus.PAID);
    }

    @Test
    void an_order_waits_for_a_platform_that_is_down() {
        gateway.down = true;
        assertThat(pay()).satisfies(row -> {
            assertThat(row.status()).isEqualTo(PaymentStatus.ASKED);
            assertThat(row.payAt()).isNull();
            assertThat(row.waiting()).isTrue();
        });
        askAgain();

        gateway.down = false;
        askAgain();
        assertThat(only().status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(only().payAt()).startsWith("http://127.0.0.1/pay/");
        assertThat(only().waiting()).isFalse();
    }

    @Test
    void after_a_cancelled_payment_the_filer_pays_anew() {
        var first = pay().id();
        assertThat(settlement.told(gateway.turn(first, State.FAILED, DUE, null)))
                .isEqualTo(PaymentOutcome.ENDED);
        var second = pay().id();
        assertThat(second).isNotEqualTo(first);
        settlement.told(gateway.turn(second, State.PAID, DUE, "TB-2"));
        assertThat(settlement.told(gateway.turn(second, State.FAILED, DUE, null)))
                .isEqualTo(PaymentOutcome.OUT_OF_TURN);

        assertThat(orders()).extracting(PaymentRow::status).containsExactly(PaymentStatus.FAILED, PaymentStatus.PAID);
        assertThat(counted()).containsExactly("30000 TB-2");
    }

    @Test
    void money_that_comes_after_the_end_is_counted_if_it_is_still_owed() {
        var order = pay().id();
        settlement.told(gateway.turn(order, State.EXPIRED, DUE, null));
        assertThat(settlement.told(gateway.turn(order, State.PAID, DUE, "TB-1")))
                .isEqualTo(PaymentOutcome.COUNTED_LATE);
        assertThat(cast.desk().feesOpen()).isEqualTo("nothing");
    }

    @Test
    void money_that_comes_after_the_counter_was_paid_is_given_back() {
        var order = pay().id();
        settlement.told(gateway.turn(order, State.EXPIRED, DUE, null));
        cast.desk().paid("0000123", "VND");
        assertThat(settlement.told(gateway.turn(order, State.PAID, DUE, "TB-1")))
                .isEqualTo(PaymentOutcome.SURPLUS);
        assertThat(counted()).containsExactly("30000 0000123");

        refund(order);
        refund(order);
        askAgain();
        assertThat(only().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(deeds("REFUND_ASKED")).hasSize(1);
        assertThat(cast.desk().feesOpen()).isEqualTo("nothing");
    }

    @Test
    void the_counter_takes_nothing_while_the_filer_may_be_paying() {
        pay();
        assertRefused(ErrorCode.PAYMENT_PENDING, () -> cast.desk().paid("0000123", "VND"));

        clock.forward(Duration.ofMinutes(31));
        cast.desk().paid("0000123", "VND");
        assertThat(counted()).containsExactly("30000 0000123");
    }

    @Test
    void an_order_that_never_reached_the_platform_gives_way_to_the_counter() {
        gateway.down = true;
        pay();
        cast.desk().paid("0000123", "VND");
        gateway.down = false;
        askAgain();

        assertThat(only().status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(gateway.orders).isEmpty();
        assertRefused(ErrorCode.STATUS_FORBIDS, this::pay);
    }

    @Test
    void what_was_paid_for_a_refused_dossier_is_given_back() {
        var order = pay().id();
        settlement.told(gateway.turn(order, State.PAID, DUE, "TB-1"));
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> refund(order));

        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.ProposeRefusal(RefusalReason.SIGNS_OF_VIOLATION, "Khai sai"));
        cast.desk().decide("commander", 1, new Decision.Refuse(RefusalReason.SIGNS_OF_VIOLATION, "Khai sai"));
        assertRefused(
                ErrorCode.NOT_ALLOWED,
                () -> cast.use(PaymentDesk.class).refund(cast.person("officer"), dossier, order, "Từ chối"));
        assertRefused(
                ErrorCode.REASON_MISSING,
                () -> cast.use(PaymentDesk.class).refund(cast.person("commander"), dossier, order, " "));
        refund(order);
        assertThat(only().refundAskedAt()).isNotNull();
        askAgain();

        assertThat(only().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(cast.use(FeeDesk.class).mine(cast.person("agent"), dossier)).satisfies(picture -> {
            assertThat(picture.payments())
                    .singleElement()
                    .satisfies(paid -> assertThat(paid.refundedAt()).isNotNull());
            assertThat(picture.open()).isEmpty();
        });
        assertThat(deeds("FEE_REFUNDED")).containsExactly("REFUNDED");
        assertRefused(ErrorCode.STATUS_FORBIDS, this::pay);
    }

    @Test
    void what_was_granted_is_not_given_back() {
        var order = pay().id();
        settlement.told(gateway.turn(order, State.PAID, DUE, "TB-1"));
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.Confirm());
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> refund(order));
    }

    @Test
    void nobody_else_pays_or_looks() {
        var order = pay().id();
        var rival = cast.person("rival");
        assertRefused(ErrorCode.NOT_FOUND, () -> payments.pay(rival, dossier, "VND"));
        assertRefused(ErrorCode.NOT_FOUND, () -> payments.look(rival, dossier));
        assertRefused(ErrorCode.NOT_FOUND, () -> cast.use(PaymentDesk.class).orders(cast.person("stranger"), dossier));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> payments.pay(cast.person("officer"), dossier, "VND"));
        assertThat(cast.use(PaymentDesk.class).orders(cast.person("officer"), dossier))
                .extracting(PaymentRow::id)
                .containsExactly(order);
    }

    private PaymentRow pay() {
        return payments.pay(cast.person("agent"), dossier, "VND");
    }

    private void refund(UUID order) {
        cast.use(PaymentDesk.class).refund(cast.person("commander"), dossier, order, "Không giải quyết");
    }

    /** Time goes by until every open order is due. */
    private void askAgain() {
        clock.forward(Duration.ofSeconds(61));
        payments.tick();
    }

    private List<PaymentRow> orders() {
        return cast.use(Paying.class).orders(cast.person("agent"), dossier);
    }

    private PaymentRow only() {
        assertThat(orders()).hasSize(1);
        return orders().get(0);
    }

    private static List<String> counted() {
        return Database.rows("select amount, receipt from fee_payment order by paidat").stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .collect(Collectors.toList());
    }

    private static List<String> deeds(String event) {
        return Database.rows("select facts->>'code' from audit_event where event = '" + event + "' order by id")
                .stream()
                .map(row -> row.get(0))
                .collect(Collectors.toList());
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
