package eborder.signer;

import eborder.signer.PortalLink.Begun;
import eborder.signer.Stop.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Goes through everything that signing needs, says of each part that it works, and stops at the first that fails. No declaration is
 * signed. With a code the portal takes part, and its page shows the same; without one all is tried that can be tried here.
 */
final class SelfTest {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** Nothing that could turn what is signed into something else. */
    private static final Pattern CHALLENGE = Pattern.compile("[A-Z0-9]{10}");

    private static final List<Step> FILE = List.of(
            new Step("FILE", Reason.KEY_UNREADABLE), new Step("PIN", Reason.PIN_WRONG), new Step("KEY", Reason.NO_KEY));
    private static final List<Step> TOKEN = List.of(
            new Step("LIBRARY", Reason.KEY_UNREADABLE),
            new Step("TOKEN", Reason.TOKEN_MISSING),
            new Step("PIN", Reason.PIN_WRONG),
            new Step("KEY", Reason.NO_KEY));

    private final Options options;
    private final Words words;
    private final Person person;

    SelfTest(Options options, Words words, Person person) {
        this.options = options;
        this.words = words;
        this.person = person;
    }

    /** A part of opening a key. @param failing how it ends if this part fails */
    private record Step(String part, Reason failing) {}

    /** @throws Stop for the first part that fails */
    void run() {
        passed("JAVA", Runtime.version());
        if (options.code() == null) {
            tryKey(part("PORTAL", Reason.PORTAL_UNREACHABLE, () -> PortalLink.reach(options.portal())));
            person.tell(words.say("test.no-code", options.portal().resolve("/filing/signing-test.xhtml")));
        } else {
            tryWith(PortalLink.selfTest(options));
        }
        person.tell(words.say("test.done"));
    }

    private void tryWith(PortalLink portal) {
        var begun = part("PORTAL", Reason.PORTAL_REFUSED, () -> portal.begin(Instant.now()));
        var key = tryKey(begun, portal);
        var input = part("ACCEPTED", Reason.CERTIFICATE_REFUSED, () -> input(portal, key, begun.challenge()));
        part("HOLDS", Reason.SIGNATURE_REFUSED, () -> portal.prove(input + "." + key.signText(input)));
    }

    /** The page shows what fails beside the key, too. */
    private OwnKey tryKey(Begun begun, PortalLink portal) {
        try {
            return tryKey(begun);
        } catch (Stop stop) {
            if (stop.reason() != Reason.CLOCK_WRONG && stop.reason() != Reason.DECLINED) {
                report(portal, stop);
            }
            throw stop;
        }
    }

    private static void report(PortalLink portal, Stop stop) {
        try {
            portal.report(stop.reason());
        } catch (Stop unheard) {
            // what fails here is said here anyway
            stop.addSuppressed(unheard);
        }
    }

    private OwnKey tryKey(Begun begun) {
        if (begun.now() != null) {
            part("CLOCK", Reason.CLOCK_WRONG, () -> requireClock(begun.now()));
        }
        var key = opened(person.askPin(words.say("pin")));
        person.tell(words.say("holder", key.holder()));
        part("CERTIFICATE", Reason.CERTIFICATE_UNFIT, () -> key.requireFit(Instant.now()));
        part("SIGNATURE", Reason.SIGNATURE_FAILS, key::requireSigns);
        part("CHAIN", Reason.CHAIN_BROKEN, key::requireChain);
        return key;
    }

    private static void requireClock(Instant portals) {
        var here = Instant.now();
        if (Duration.between(here, portals).abs().compareTo(CLOCKS_DIFFER) > 0) {
            throw new Stop(Reason.CLOCK_WRONG, here + " / " + portals);
        }
    }

    private OwnKey opened(char[] pin) {
        var steps = options.pkcs12() == null ? TOKEN : FILE;
        try {
            var key = OwnKey.open(options, pin);
            steps.forEach(step -> passed(step.part()));
            return key;
        } catch (Stop stop) {
            steps.stream().takeWhile(step -> step.failing() != stop.reason()).forEach(step -> passed(step.part()));
            steps.stream().filter(step -> step.failing() == stop.reason()).forEach(step -> failed(step.part()));
            throw stop;
        }
    }

    /** What the key signs, once it is sure that it is no declaration. */
    private static String input(PortalLink portal, OwnKey key, String challenge) {
        var input = portal.inputs(key.certificates()).get(0);
        var payload = "{\"challenge\":\"" + challenge + "\",\"purpose\":\"self-test\"}";
        var expected = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        if (!CHALLENGE.matcher(challenge).matches() || !input.endsWith("." + expected)) {
            throw new Stop(Reason.PORTAL_REFUSED, "self-test");
        }
        return input;
    }

    private void part(String name, Reason failing, Runnable doing) {
        part(name, failing, () -> {
            doing.run();
            return name;
        });
    }

    /** @param failing how it ends if this part fails; who can't reach the portal hears that in any part */
    private <T> T part(String name, Reason failing, Supplier<T> doing) {
        try {
            var done = doing.get();
            passed(name, options.portal());
            return done;
        } catch (Stop stop) {
            failed(name);
            throw stop.reason() == Reason.PORTAL_UNREACHABLE ? stop : new Stop(failing, stop);
        }
    }

    private void passed(String part, Object... details) {
        person.tell(words.say("test.passed", words.say("test." + part, details)));
    }

    private void failed(String part) {
        person.tell(words.say("test.failed", words.say("test." + part, options.portal())));
    }
}
