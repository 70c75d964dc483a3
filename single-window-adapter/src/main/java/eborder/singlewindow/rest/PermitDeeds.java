package eborder.singlewindow.rest;

import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.permit.PermitLife;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/** What becomes of a permit after its issue: by officers, by a guard who takes it back, by the filer who has lost it. */
@Path("permits")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class PermitDeeds {
    private final Provider<Actor> actor;
    private final PermitLife life;

    @Inject
    PermitDeeds(Provider<Actor> actor, PermitLife life) {
        this.actor = actor;
        this.life = life;
    }

    /**
     * Why something is done.
     *
     * @param version of the permit as it was seen, null to do it as the permit stands
     * @param code for suspension and revocation: of {@code permits/reasons.yaml}
     * @param reason in words
     */
    record Why(Integer version, String code, String reason) {}

    @POST
    @Path("{number}/suspension")
    @RolesAllowed({Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
    public void suspend(@PathParam("number") String number, Why why) {
        life.suspend(actor.get(), PermitPapers.number(number), why.version(), why.code(), why.reason());
    }

    @POST
    @Path("{number}/resumption")
    @RolesAllowed(Roles.COMMANDER)
    public void resume(@PathParam("number") String number, Why why) {
        life.resume(actor.get(), PermitPapers.number(number), why.version(), why.reason());
    }

    @POST
    @Path("{number}/revocation")
    @RolesAllowed(Roles.COMMANDER)
    public void revoke(@PathParam("number") String number, Why why) {
        life.revoke(actor.get(), PermitPapers.number(number), why.version(), why.code(), why.reason());
    }

    @POST
    @Path("{number}/return")
    @RolesAllowed({Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER, Roles.GATE_OFFICER})
    public void takeBack(@PathParam("number") String number, Why why) {
        life.returned(actor.get(), PermitPapers.number(number), why.version());
    }

    @POST
    @ForClients(ClientScope.PERMITS)
    @Path("{number}/loss")
    @RolesAllowed({Roles.FILER, Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
    public void reportLost(@PathParam("number") String number, Why why) {
        life.reportLost(actor.get(), PermitPapers.number(number), why.version(), why.reason());
    }

    /** Asks for another one in its place, which waits for the commander like any. */
    @POST
    @ForClients(ClientScope.PERMITS)
    @Path("{number}/replacement")
    @RolesAllowed({Roles.FILER, Roles.PROC_OFFICER, Roles.TEAM_LEAD, Roles.COMMANDER})
    public void askReplacement(@PathParam("number") String number, Why why) {
        life.askReplacement(actor.get(), PermitPapers.number(number), why.version(), why.reason());
    }
}
