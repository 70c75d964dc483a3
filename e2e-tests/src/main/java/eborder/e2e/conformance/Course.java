package eborder.e2e.conformance;

import eborder.e2e.api.Account;
import eborder.e2e.api.Failed;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.api.Refused;
import eborder.e2e.api.Session;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** What the scenarios share: the people, as far as there are accounts for them, and the one dossier that they file. */
final class Course {
    private static final int FIRST = 410_000;
    private static final int PAST = 500_000;
    private static final int LONGEST_WEIGHT = 7;

    private final Portal portal;
    private final ConformanceOptions options;
    private final Map<String, String> environment;
    private final Wire wire;
    private final String imo = unusedImo();
    private Session agent;
    private String dossier;

    Course(ConformanceOptions options, Map<String, String> environment) {
        this.portal = new Portal(options.url());
        this.options = options;
        this.environment = environment;
        this.wire = new Wire(portal.api());
    }

    Wire wire() {
        return wire;
    }

    /** The filer whose integration is looked at. */
    Session agent() {
        if (agent == null) {
            agent = options.token()
                    .map(portal::withToken)
                    .orElseGet(() -> portal.signIn(People.account(environment, "agent")));
        }
        return agent;
    }

    /** @throws LeftOut if nobody said who that is, or the portal doesn't know them */
    Session other(String who, String demoName) {
        var named = "EBORDER_" + who.toUpperCase(Locale.ROOT);
        var password = People.account(environment, who).password();
        var account = new Account(environment.getOrDefault(named, demoName), password);
        try {
            return portal.signIn(account);
        } catch (Refused refused) {
            throw new LeftOut("needs " + named + " and " + named + "_PASSWORD (" + refused.status() + ")");
        }
    }

    Map<String, String> call() {
        return Map.of(
                "imo",
                imo,
                "shipName",
                "CONFORMANCE LILY",
                "port",
                "VNHPH",
                "eta",
                Instant.now().plus(6, ChronoUnit.HOURS).toString());
    }

    /** No ship's number begins with 4. Another one each time: the portal fills in what it knows of a ship that came before. */
    private static String unusedImo() {
        var digits = Integer.toString(ThreadLocalRandom.current().nextInt(FIRST, PAST));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += Character.digit(digits.charAt(i), 10) * (LONGEST_WEIGHT - i);
        }
        return digits + sum % 10;
    }

    void opened(String id) {
        dossier = id;
    }

    /** @throws Failed if opening it has failed */
    String dossier() {
        return Optional.ofNullable(dossier).orElseThrow(() -> new Failed("there is no dossier to ask about"));
    }

    String path(String rest) {
        return "dossiers/" + dossier() + rest;
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failed(otherwise);
        }
    }
}
