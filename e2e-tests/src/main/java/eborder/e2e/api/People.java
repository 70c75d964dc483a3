package eborder.e2e.api;

import java.util.Locale;
import java.util.Map;

/** The four people of the story, signed in. */
public record People(Session agent, Session officer, Session commander, Session guard) {
    /** What {@code --help} says about {@link #signIn}. */
    public static final String HELP = """
            Accounts, by environment variable (otherwise those of the demo world):
              EBORDER_AGENT, EBORDER_AGENT_PASSWORD          a filer
              EBORDER_OFFICER, EBORDER_OFFICER_PASSWORD      an officer of the port's unit
              EBORDER_OFFICER_PIN                            the officer's signing PIN
              EBORDER_COMMANDER, EBORDER_COMMANDER_PASSWORD  its commander, another person
              EBORDER_COMMANDER_PIN                          the commander's signing PIN
              EBORDER_GUARD, EBORDER_GUARD_PASSWORD          a guard at its gate
            """;

    private static final String DEMO_PASSWORD = "eborder-demo";
    private static final String DEMO_PIN = "246810";

    /** The officer's and the commander's signing sittings are open after it. @param environment where the accounts may be named */
    public static People signIn(Portal portal, Map<String, String> environment) {
        var people = new People(
                portal.signIn(account(environment, "agent")),
                portal.signIn(account(environment, "officer")),
                portal.signIn(account(environment, "commander")),
                portal.signIn(account(environment, "guard")));
        openSitting(people.officer(), environment, "officer");
        openSitting(people.commander(), environment, "commander");
        return people;
    }

    /** What the person decides from now on is signed. @param who such as {@code commander} */
    public static void openSitting(Session person, Map<String, String> environment, String who) {
        var pin = environment.getOrDefault("EBORDER_" + who.toUpperCase(Locale.ROOT) + "_PIN", DEMO_PIN);
        person.put("signing-sitting", Map.of("pin", pin));
    }

    /** @param who such as {@code agent} */
    public static Account account(Map<String, String> environment, String who) {
        var name = "EBORDER_" + who.toUpperCase(Locale.ROOT);
        return new Account(
                environment.getOrDefault(name, who), environment.getOrDefault(name + "_PASSWORD", DEMO_PASSWORD));
    }

    /** Ends all four sessions. */
    public void signOut() {
        agent.delete("tokens/current");
        officer.delete("tokens/current");
        commander.delete("tokens/current");
        guard.delete("tokens/current");
    }
}
