package eborder.scenario;

import eborder.dossier.payment.PaymentGateway;
import eborder.dossier.signing.DeclarationProofs;
import eborder.exchange.CrossingLink;
import eborder.exchange.Exchange;
import eborder.exchange.HeldResult;
import eborder.exchange.Message;
import eborder.exchange.Notice;
import eborder.exchange.ResultLink;
import eborder.exchange.event.CompanyEvent;
import eborder.exchange.event.WebhookAnswer;
import eborder.exchange.event.WebhookLink;
import eborder.gate.device.DeviceSignatures;
import eborder.paper.ForeignPaper;
import eborder.paper.ForeignPapers;
import eborder.paper.ForeignSignature;
import eborder.paper.ForeignSignatures;
import eborder.paper.PaperFault;
import eborder.paper.PaperPrinter;
import eborder.paper.PaperSigner;
import eborder.paper.PermitSheet;
import eborder.paper.Sheet;
import eborder.paper.SignatureDefect;
import eborder.paper.SignedFile;
import eborder.paper.SignedPaper;
import eborder.paper.SigningDesk;
import eborder.paper.SigningJob;
import eborder.paper.SymbolReader;
import eborder.paper.TourPartySheet;
import eborder.permit.ScannedSeal;
import eborder.permit.Seal;
import eborder.permit.SealCodec;
import eborder.permit.SealContent;
import eborder.permit.SealFault;
import eborder.permit.SealKeys;
import eborder.permit.SealedContent;
import eborder.permit.TourPartyContent;
import eborder.screening.NoAnswer;
import eborder.screening.ScreeningAnswer;
import eborder.screening.ScreeningLink;
import eborder.screening.ScreeningQuestion;
import eborder.screening.ScreeningResult;
import eborder.screening.citizen.CitizenLink;
import eborder.screening.citizen.CitizenQuestion;
import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import eborder.support.KeysOfOfficers;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Stand-ins for the outer modules: as simple as can be, but each keeps its contract. */
final class StandIns {
    private StandIns() {}

    /** The "paper" is the sheet's barcode text. */
    static final class Printer implements PaperPrinter {
        private final List<Sheet> printed = new ArrayList<>();

        @Override
        public byte[] print(Sheet sheet) {
            printed.add(sheet);
            var text = sheet instanceof PermitSheet pass
                    ? pass.sealDigits()
                    : sheet instanceof TourPartySheet party ? party.sealDigits() : sheet.number();
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /** The sheet that was printed last. */
        <S extends Sheet> S last(Class<S> kind) {
            return kind.cast(printed.get(printed.size() - 1));
        }

        byte[] photoOf(String number) {
            return printed.stream()
                    .filter(PermitSheet.class::isInstance)
                    .map(PermitSheet.class::cast)
                    .filter(sheet -> sheet.number().equals(number))
                    .findFirst()
                    .orElseThrow()
                    .photo()
                    .bytes();
        }
    }

    static final class Reader implements SymbolReader {
        @Override
        public String read(byte[] pdf) {
            return new String(pdf, StandardCharsets.UTF_8);
        }
    }

    /** Reads what the printer and the signer here make; the name behind "signed by" in any other file is its signer's. */
    static final class Foreign implements ForeignPapers, ForeignSignatures {
        private static final Pattern SIGNED = Pattern.compile("signed by ([A-Z ]+)");

        final AtomicInteger asked = new AtomicInteger();
        PaperFault fault;

        @Override
        public ForeignPaper examine(byte[] pdf) {
            asked.incrementAndGet();
            var text = new String(pdf, StandardCharsets.UTF_8);
            var symbol = text.lines().findFirst().orElse("");
            return new ForeignPaper(List.of(PaperFault.NOT_VALID), symbol, text, false);
        }

        @Override
        public SignedFile signedFile(byte[] pdf) {
            asked.incrementAndGet();
            var text = new String(pdf, StandardCharsets.UTF_8);
            var defect = text.contains("altered") ? SignatureDefect.ALTERED : null;
            var signatures = SIGNED.matcher(text)
                    .results()
                    .map(found -> new ForeignSignature(found.group(1), "1f3", Instant.EPOCH, defect))
                    .toList();
            return new SignedFile(fault == null ? signatures : List.of(), fault);
        }
    }

    /** The signed paper is the printed one, with a line for each signature. */
    static final class Signer implements PaperSigner {
        static final String OFFICER = "\nsigned by ";
        static final String AGENCY = "\nsealed by the agency";

        private final SigningDesk desk;
        private final KeysOfOfficers keys;
        private Consumer<Step> fault = step -> {};

        /** Where a signature may break off. */
        enum Step {
            BEFORE,
            BETWEEN,
            AFTER
        }

        @Inject
        Signer(SigningDesk desk, KeysOfOfficers keys) {
            this.desk = desk;
            this.keys = keys;
        }

        /** @param broken is told of each step and may throw */
        void breaks(Consumer<Step> broken) {
            fault = broken;
        }

        @Override
        public SignedPaper sign(SigningJob job) {
            fault.accept(Step.BEFORE);
            var taken = desk.take(job);
            if (taken.byOfficer().isEmpty() && !keys.isUnlocked(job.officer())) {
                throw new Problem(ErrorCode.SIGNING_SITTING_NEEDED);
            }
            var paper = taken.byOfficer()
                    .map(signed -> new String(signed.pdf(), StandardCharsets.UTF_8))
                    .orElseGet(() -> new String(taken.printed(), StandardCharsets.UTF_8) + OFFICER + job.officer());
            fault.accept(Step.BETWEEN);
            paper += AGENCY;
            fault.accept(Step.AFTER);
            return new SignedPaper(paper.getBytes(StandardCharsets.UTF_8), true);
        }
    }

    /** Remembers what it sealed; a seal whose last digit was changed still parses, with another signature. */
    static final class Codec implements SealCodec {
        /** Before a seal: it has a feature that this version doesn't know. */
        static final String NEWER = "+";

        private final Map<String, SealedContent> made = new HashMap<>();

        @Override
        public byte[] signedPart(SealedContent content, String signer, String certificateReference) {
            var number = content instanceof SealContent permit
                    ? permit.permitNumber()
                    : ((TourPartyContent) content).number();
            made.put(number, content);
            return number.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Seal seal(byte[] signedPart, byte[] signature) {
            var bytes = Arrays.copyOf(signedPart, signedPart.length + 1);
            bytes[signedPart.length] = signature[0];
            return new Seal(bytes, "7041" + new BigInteger(1, bytes));
        }

        @Override
        public ScannedSeal parse(String text) {
            var unknown = text.startsWith(NEWER) ? List.of(0x20) : List.<Integer>of();
            var scanned = text.substring(NEWER.length() * unknown.size());
            if (!scanned.startsWith("7041")) {
                return scanned.contains("rubbish")
                        ? new ScannedSeal.Unreadable(SealFault.TRUNCATED)
                        : new ScannedSeal.NoSeal(scanned);
            }
            var bytes = new BigInteger(scanned.substring(4)).toByteArray();
            var part = Arrays.copyOf(bytes, bytes.length - 1);
            var content = made.get(new String(part, StandardCharsets.UTF_8));
            return new ScannedSeal.Parsed(content, "VNBG", "1", part, new byte[] {bytes[bytes.length - 1]}, unknown);
        }
    }

    /** The signature is the sum of the bytes. */
    static final class Keys implements SealKeys {
        @Override
        public String signer() {
            return "VNBG";
        }

        @Override
        public String certificateReference() {
            return "1";
        }

        @Override
        public byte[] sign(byte[] message) {
            byte sum = 0;
            for (byte one : message) {
                sum += one;
            }
            return new byte[] {sum};
        }

        @Override
        public Optional<SealFault> verify(
                String signer, String certificateReference, LocalDate signed, byte[] message, byte[] signature) {
            return Arrays.equals(sign(message), signature) ? Optional.empty() : Optional.of(SealFault.WRONG_SIGNATURE);
        }

        @Override
        public List<SealKey> published() {
            return List.of();
        }
    }

    /** What a device signs is the text itself behind its key. */
    static final class DeviceKeys implements DeviceSignatures {
        @Override
        public byte[] verified(String jws, byte[] publicKey) {
            var key = new String(publicKey, StandardCharsets.UTF_8) + ".";
            if (!jws.startsWith(key)) {
                throw new Problem(ErrorCode.SIGNATURE_WRONG);
            }
            return jws.substring(key.length()).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A public-service portal that takes everything. */
    static final class Ministry implements ResultLink {
        final List<Notice> received = new ArrayList<>();
        boolean connected;

        @Override
        public boolean isConnected() {
            return connected;
        }

        @Override
        public int most() {
            return 1;
        }

        @Override
        public int atOnce() {
            return 2;
        }

        @Override
        public synchronized Exchange deliver(List<Notice> notices) {
            received.addAll(notices);
            return new Exchange(message(notices.toString()), message("taken"));
        }

        @Override
        public List<HeldResult> changedOn(LocalDate day) {
            return List.of();
        }

        @Override
        public List<HeldResult> named(List<String> numbers) {
            return List.of();
        }

        private static Message message(String text) {
            return new Message(text.getBytes(StandardCharsets.UTF_8), "text/plain", null);
        }
    }

    /** Nobody is asked, unless a test connects it; then it says of each name what the test has put down, and clear of all others. */
    static final class Immigration implements ScreeningLink, CrossingLink {
        final Map<String, ScreeningAnswer> answers = new ConcurrentHashMap<>();
        final List<ScreeningQuestion> asked = new CopyOnWriteArrayList<>();
        final List<UUID> received = new ArrayList<>();
        final Map<UUID, ErrorCode> refuses = new ConcurrentHashMap<>();
        Map<String, String> pause = Map.of();
        int messages;
        boolean connected;
        NoAnswer silent;
        Runnable meanwhile = () -> {};
        Instant clearUntil = Instant.parse("2030-01-01T00:00:00Z");

        @Override
        public boolean isConnected() {
            return connected;
        }

        @Override
        public ScreeningAnswer ask(ScreeningQuestion question) {
            asked.add(question);
            meanwhile.run();
            if (silent != null) {
                throw new Problem(ErrorCode.SCREENING_FAILED, Map.of("why", silent.name()));
            }
            return answers.getOrDefault(
                    question.person().fullName(), new ScreeningAnswer(ScreeningResult.CLEAR, null, clearUntil));
        }

        @Override
        public int most() {
            return 50;
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public synchronized Exchange deliver(List<Notice> crossings) {
            messages++;
            var refusal = pause.isEmpty()
                    ? crossings.stream()
                            .map(crossing -> refuses.get(crossing.messageId()))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null)
                    : ErrorCode.DELIVERY_FAILED;
            if (refusal != null) {
                throw new Problem(refusal, pause);
            }
            crossings.forEach(crossing -> received.add(crossing.messageId()));
            return new Exchange(message(crossings.toString()), message("a receipt for " + crossings.size()));
        }

        private static Message message(String text) {
            return new Message(text.getBytes(StandardCharsets.UTF_8), "text/plain", "signed");
        }
    }

    /** Nobody is asked, unless a test connects it; then everybody matches but those whose names the test has put down. */
    static final class Population implements CitizenLink {
        final List<CitizenQuestion> asked = new CopyOnWriteArrayList<>();
        final Set<String> unknown = ConcurrentHashMap.newKeySet();
        final Map<String, RuntimeException> fails = new ConcurrentHashMap<>();
        boolean connected;
        Map<String, String> silent = Map.of();

        @Override
        public boolean isConnected() {
            return connected;
        }

        @Override
        public boolean matches(CitizenQuestion question) {
            asked.add(question);
            if (!silent.isEmpty()) {
                throw new Problem(ErrorCode.POPULATION_FAILED, silent);
            }
            if (fails.containsKey(question.citizen().fullName())) {
                throw fails.get(question.citizen().fullName());
            }
            return !unknown.contains(question.citizen().fullName());
        }
    }

    /** A payment platform that hears of payments only what the test says. */
    static final class Gateway implements PaymentGateway {
        private static final Duration PAYABLE = Duration.ofMinutes(30);

        final Map<UUID, Order> orders = new ConcurrentHashMap<>();
        final Map<String, Report> reports = new ConcurrentHashMap<>();
        Instant now = Instant.EPOCH;
        boolean down;

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public Created create(Order order) {
            requireUp();
            var id = "G" + order.reference();
            if (orders.putIfAbsent(order.reference(), order) == null) {
                reports.put(id, report(order, State.OPEN, order.amount(), null));
            }
            return new Created(id, URI.create("http://127.0.0.1/pay/" + id), now.plus(PAYABLE));
        }

        @Override
        public Report report(String gatewayOrder) {
            requireUp();
            return reports.get(gatewayOrder);
        }

        @Override
        public Report refund(String gatewayOrder) {
            requireUp();
            return reports.computeIfPresent(
                    gatewayOrder,
                    (id, last) -> report(orders.get(last.reference()), State.REFUNDED, last.amount(), last.receipt()));
        }

        /** The order comes into another state; nobody is told. */
        Report turn(UUID reference, State state, long amount, String receipt) {
            var report = report(orders.get(reference), state, amount, receipt);
            reports.put(report.gatewayOrder(), report);
            return report;
        }

        private Report report(Order order, State state, long amount, String receipt) {
            return new Report(
                    "G" + order.reference(), order.reference(), state, amount, order.currency(), receipt, now);
        }

        private void requireUp() {
            if (down) {
                throw new Problem(ErrorCode.GATEWAY_FAILED, Map.of("reason", "HTTP 503"));
            }
        }
    }

    /** A signature is the fingerprint of what is signed, a certificate the tax code of its company. */
    static final class Proofs implements DeclarationProofs {
        /** In the place of a signature: the one that fits, whatever is signed. */
        static final String FITTING = "fitting";

        @Override
        public Signer signer(List<byte[]> chain, String taxCode, Instant now) {
            if (!taxCode.equals(new String(chain.get(0), StandardCharsets.UTF_8))) {
                throw new Problem(ErrorCode.CERTIFICATE_OTHER_COMPANY);
            }
            return new Signer("CN=" + taxCode, "1f", "ES256");
        }

        @Override
        public String signingInput(List<byte[]> chain, byte[] payload, Instant at) {
            return at.getEpochSecond() + "." + Fingerprint.of(payload);
        }

        @Override
        public Proof prove(String jws, byte[] payload, String taxCode, Instant filedAt, Instant now) {
            var fingerprint = Fingerprint.of(payload).hex();
            if (!jws.equals(FITTING) && !jws.endsWith("." + fingerprint)) {
                throw new Problem(ErrorCode.SIGNATURE_WRONG);
            }
            return new Proof("header.." + fingerprint, new Signer("CN=" + taxCode, "1f", "ES256"), now);
        }
    }

    /** Runs what is given to it at once, in the calling thread. */
    static ManagedScheduledExecutorService executor() {
        return (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                StandIns.class.getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> {
                    ((Runnable) arguments[0]).run();
                    return null;
                });
    }

    /** The addresses of companies. */
    static final class Receivers implements WebhookLink {
        final List<UUID> attempts = new ArrayList<>();
        final List<UUID> taken = new ArrayList<>();
        final Map<String, WebhookAnswer> answers = new HashMap<>();
        boolean echoes = true;
        boolean broken;

        @Override
        public boolean isConnected() {
            return true;
        }

        @Override
        public void check(String url) {
            if (url.contains("10.0.0.1")) {
                throw new Problem(ErrorCode.WEBHOOK_ADDRESS, Map.of("pointer", "/url", "reason", "LITERAL"));
            }
        }

        @Override
        public WebhookAnswer challenge(String url, UUID webhook, String token) {
            return echoes ? WebhookAnswer.taken() : WebhookAnswer.failed("NO_ECHO");
        }

        @Override
        public WebhookAnswer deliver(String url, UUID webhook, List<CompanyEvent> events) {
            var ids = events.stream().map(CompanyEvent::id).toList();
            attempts.addAll(ids);
            if (broken) {
                throw new IllegalStateException("broken");
            }
            var answer = answers.getOrDefault(url, WebhookAnswer.taken());
            if (answer.outcome() == WebhookAnswer.Outcome.TAKEN) {
                taken.addAll(ids);
            }
            return answer;
        }
    }
}
