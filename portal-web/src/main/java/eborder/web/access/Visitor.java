package eborder.web.access;

import eborder.party.Actor;
import eborder.party.Role;
import eborder.party.SignInOutcome.SignedIn;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is asking, in this request. Backing classes take it in the constructor and pass {@code actor()} to use cases. */
@Named
@RequestScoped
public class Visitor {
    private static final String ACTOR = "eborder.actor";
    private static final String CAPACITIES = "eborder.capacities";
    private static final String PLACE_LOST = "eborder.place-lost";

    private final HttpServletRequest request;

    @Inject
    Visitor(HttpServletRequest request) {
        this.request = request;
    }

    static void announce(HttpServletRequest request, Actor actor) {
        request.setAttribute(ACTOR, actor);
    }

    static void announce(HttpServletRequest request, List<Actor> capacities) {
        request.setAttribute(CAPACITIES, capacities);
    }

    /** The mandate or the time as a stand-in by which the person acted has ended. */
    static void announcePlaceLost(HttpServletRequest request) {
        request.setAttribute(PLACE_LOST, true);
    }

    static boolean hasLostPlace(HttpServletRequest request) {
        return request.getAttribute(PLACE_LOST) != null;
    }

    static Optional<Actor> announced(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ACTOR));
    }

    public boolean isSignedIn() {
        return announced(request).isPresent();
    }

    /** Also what the API's resources take, as {@code Provider<Actor>}. @throws Problem NOT_SIGNED_IN */
    @Produces
    public Actor actor() {
        return announced(request).orElseThrow(() -> new Problem(ErrorCode.NOT_SIGNED_IN));
    }

    public Set<Role> roles() {
        return announced(request).map(Actor::roles).orElse(Set.of());
    }

    /** The sign-in name, empty for those who aren't signed in. */
    public String getUsername() {
        return announced(request).map(Actor::username).orElse("");
    }

    public String getName() {
        return announced(request).map(Actor::name).orElse("");
    }

    /** Message keys of the roles, in the order of the enum. */
    public List<String> getRoleKeys() {
        return roles().stream().sorted().map(Role::messageKey).toList();
    }

    /** The same for another of the visitor's capacities. */
    public List<String> roleKeysOf(Actor capacity) {
        return capacity.roles().stream().sorted().map(Role::messageKey).toList();
    }

    /** What the person may act as, the own company or unit first; nobody in particular for who isn't signed in. */
    @SuppressWarnings("unchecked")
    public List<Actor> getCapacities() {
        var capacities = (List<Actor>) request.getAttribute(CAPACITIES);
        return capacities == null ? List.of() : capacities;
    }

    /** Whether the person acts for another company, or in another unit. */
    public boolean isElsewhere() {
        return isSignedIn()
                && !getCapacities().isEmpty()
                && !isAt(getCapacities().get(0));
    }

    public boolean isAt(Actor capacity) {
        return capacity.place().equals(actor().place());
    }

    /** Acts somewhere else from the next request on. @param place as in {@code Actor.place}. @return whether the person may */
    boolean actAt(String place) {
        var own = getCapacities().get(0);
        if (getCapacities().stream().noneMatch(capacity -> capacity.place().equals(place))) {
            return false;
        }
        Session.actAt(request, own.place().equals(place) ? null : place);
        return true;
    }

    /** Whether the access table lets this visitor in. */
    public boolean may(String path) {
        return isSignedIn()
                && Access.row(path).filter(row -> row.admits(roles())).isPresent();
    }

    /** From the next request on this visitor is signed in, under a new session id. */
    public void enter(SignedIn signedIn) {
        Session.begin(request, signedIn);
    }

    public boolean isPasswordDue() {
        return Session.passwordIsDue(request);
    }

    /** @param since what changing the password returned; all other sessions are over */
    public void passwordChanged(Instant since) {
        Session.renew(request, since);
    }

    /** The address as people type it, for the audit trail and the brake on guessing. */
    public String address() {
        return request.getRemoteAddr();
    }
}
