package eborder.singlewindow.rest;

import eborder.gate.device.DeviceDesk;
import eborder.gate.device.DeviceDesk.Invited;
import eborder.gate.device.DeviceRow;
import eborder.gate.device.Enrolled;
import eborder.gate.device.Enrolling;
import eborder.gate.device.HolderPhotos;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Devices at the unit's gates: the commander invites and revokes them, a guard enrols one and begins shifts at it. */
@Path("gate/devices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class GateDevicesOfUnit {
    private static final byte JPEG = (byte) 0xff;

    private final Provider<Actor> actor;
    private final DeviceDesk desk;
    private final Enrolling enrolling;
    private final HolderPhotos photos;

    @Inject
    GateDevicesOfUnit(Provider<Actor> actor, DeviceDesk desk, Enrolling enrolling, HolderPhotos photos) {
        this.actor = actor;
        this.desk = desk;
        this.enrolling = enrolling;
        this.photos = photos;
    }

    record Wanted(String name) {}

    /** @param on whether it is an automated lane */
    record Lane(boolean on) {}

    /** @param proof JWS by the device over its own id */
    record Begun(String proof) {}

    @GET
    @RolesAllowed(Roles.COMMANDER)
    public List<DeviceRow> list() {
        return desk.list(actor.get());
    }

    /** The code is told once. */
    @POST
    @Path("invitations")
    @RolesAllowed(Roles.COMMANDER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Invited invite(Wanted wanted) {
        return desk.invite(actor.get(), wanted.name());
    }

    @POST
    @Path("{device}/revoke")
    @RolesAllowed(Roles.COMMANDER)
    public void revoke(@PathParam("device") UUID device) {
        enrolling.revoke(actor.get(), device);
    }

    /** The device learns it with its next pack. */
    @PUT
    @Path("{device}/lane")
    @RolesAllowed(Roles.COMMANDER)
    @Consumes(MediaType.APPLICATION_JSON)
    public void lane(@PathParam("device") UUID device, Lane lane) {
        desk.lane(actor.get(), device, lane.on());
    }

    /** The photo on a permit in force, for a lane only; JPEG or PNG. */
    @GET
    @Path("{device}/photos/{number}")
    @RolesAllowed(Roles.GATE_OFFICER)
    @Produces("image/*")
    public Response photo(@PathParam("device") UUID device, @PathParam("number") String number) {
        byte[] photo = photos.photo(actor.get(), device, PermitPapers.number(number));
        return Response.ok(photo, photo[0] == JPEG ? "image/jpeg" : "image/png").build();
    }

    /** 204 if the device was revoked: it erases what it keeps. 404 for any other, and for none. */
    @GET
    @PermitAll
    @Path("{device}/revocation")
    public void revocation(@PathParam("device") UUID device) {
        if (!desk.isRevoked(device)) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
    }

    /** 201 with the device's id. */
    @POST
    @RolesAllowed(Roles.GATE_OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enrol(Enrolling.Request request) {
        Enrolled enrolled = enrolling.enrol(actor.get(), request);
        return Response.status(Response.Status.CREATED).entity(enrolled).build();
    }

    /** 201 with the token of the shift. */
    @POST
    @Path("{device}/shifts")
    @RolesAllowed(Roles.GATE_OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("device") UUID device, Begun begun) {
        return Response.status(Response.Status.CREATED)
                .entity(enrolling.beginShift(actor.get(), device, begun.proof()))
                .build();
    }
}
