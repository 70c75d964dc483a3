package eborder.singlewindow.rest;

import eborder.gate.GatePack;
import eborder.gate.GatePacking;
import eborder.gate.GateUploads;
import eborder.gate.PartyRoster;
import eborder.gate.PartyRosters;
import eborder.gate.TakenEvent;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an enrolled device is given, and what it reports. */
@Path("gate")
@ApplicationScoped
@RolesAllowed(Roles.GATE_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
public class GateReports {
    private final Provider<Actor> actor;
    private final GatePacking packing;
    private final GateUploads uploads;
    private final PartyRosters rosters;
    private final Clock clock;

    @Inject
    GateReports(Provider<Actor> actor, GatePacking packing, GateUploads uploads, PartyRosters rosters, Clock clock) {
        this.actor = actor;
        this.packing = packing;
        this.uploads = uploads;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** @param time of the portal's clock when it was packed */
    record Packed(Instant time, GatePack pack) {}

    /** @param verdict left out unless it is a check that came at once */
    record Answer(UUID id, TakenEvent.Outcome outcome, ErrorCode why, Verdict verdict) {
        static Answer of(TakenEvent taken) {
            var verdict = taken.verdict() == null ? null : Verdict.of(taken.verdict());
            return new Answer(taken.id(), taken.outcome(), taken.why(), verdict);
        }
    }

    /** @param time of the portal's clock, by which the device corrects its own; {@code events} in the order of the request */
    record Answers(Instant time, List<Answer> events) {}

    /** @param device that asks: a lane learns from it that it is one */
    @GET
    @Path("pack")
    public Packed pack(@QueryParam("device") UUID device) {
        return new Packed(clock.instant(), packing.pack(actor.get(), device));
    }

    /** Who belongs to a tour party, by its number: what a device keeps to judge a party without a network. */
    @GET
    @Path("parties/{number}")
    public PartyRoster party(@PathParam("number") String number) {
        return rosters.roster(actor.get(), TourPartiesOfFiler.number(number));
    }

    /** Every event has its answer; whatever that is the device need not send it again. 401 for a device that is revoked. */
    @POST
    @Path("reports")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answers take(GateUploads.Upload upload) {
        var taken = uploads.take(actor.get(), upload);
        return new Answers(clock.instant(), taken.stream().map(Answer::of).toList());
    }
}
