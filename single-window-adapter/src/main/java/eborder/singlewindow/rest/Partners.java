package eborder.singlewindow.rest;

import eborder.exchange.ExchangeRow;
import eborder.exchange.ParkedNotice;
import eborder.exchange.PartnerState;
import eborder.party.Actor;
import eborder.report.ArchivedMessages;
import eborder.report.ExchangeExport;
import eborder.report.ExchangePicture;
import eborder.report.MessageReplay;
import eborder.report.PartnerTraffic;
import eborder.report.Replayed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** How it stands with partners, what was exchanged, and what was given up. */
@Path("partners")
@ApplicationScoped
@RolesAllowed(Roles.SYS_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class Partners {
    private final Provider<Actor> actor;
    private final PartnerTraffic traffic;
    private final ArchivedMessages messages;
    private final MessageReplay replay;
    private final ExchangeExport export;

    @Inject
    Partners(
            Provider<Actor> actor,
            PartnerTraffic traffic,
            ArchivedMessages messages,
            MessageReplay replay,
            ExchangeExport export) {
        this.actor = actor;
        this.traffic = traffic;
        this.messages = messages;
        this.replay = replay;
        this.export = export;
    }

    @GET
    public List<PartnerState> all() {
        return traffic.partners(actor.get());
    }

    @GET
    @Path("exchanges")
    public List<ExchangeRow> exchanges() {
        return traffic.exchanges(actor.get());
    }

    @GET
    @Path("exchanges/{id}")
    public ExchangePicture exchange(@PathParam("id") UUID id) {
        return messages.picture(actor.get(), id);
    }

    /** What today's mapping reads in an archived message, against what was stored then. It leaves a deed, so it is no GET. */
    @POST
    @Path("exchanges/{id}/replay")
    public Replayed replay(@PathParam("id") UUID id) {
        return replay.replay(actor.get(), id);
    }

    /** As an ASiC-E container. It leaves a deed, too. */
    @POST
    @Path("exchanges/{id}/export")
    @Produces(ExchangeExport.TYPE)
    public byte[] export(@PathParam("id") UUID id) {
        return export.container(actor.get(), id);
    }

    @GET
    @Path("parked")
    public List<ParkedNotice> parked() {
        return traffic.parked(actor.get());
    }

    record Reason(String reason) {}

    @PUT
    @Path("parked/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    public void askToDiscard(@PathParam("id") UUID id, Reason reason) {
        traffic.askToDiscard(actor.get(), id, reason == null ? null : reason.reason());
    }

    @POST
    @Path("parked/{id}/discard")
    public void discard(@PathParam("id") UUID id) {
        traffic.discard(actor.get(), id);
    }

    @POST
    @Path("parked/{id}/retry")
    public void retry(@PathParam("id") UUID id) {
        traffic.retry(actor.get(), id);
    }
}
