package eborder.singlewindow.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Everything that answers under {@code /api/v1}. A resource that isn't in this list doesn't exist. */
@ApplicationPath("/api/v1")
public class Api extends Application {
    static final Set<Class<?>> RESOURCES = Set.of(
            SignInTokens.class,
            PortCallsOfFiler.class,
            DossiersOfFiler.class,
            DeparturesOfFiler.class,
            ChangesOfFiler.class,
            ApplicationsOfFiler.class,
            AttachmentsOfFiler.class,
            UploadsOfFiler.class,
            PaymentsOfFiler.class,
            PaymentMessages.class,
            SignaturesOfFiler.class,
            SignedFilingsOfFiler.class,
            SignatureOfDossier.class,
            SigningByCode.class,
            SelfTestByCode.class,
            Procedures.class,
            Declarations.class,
            DeclarationFiles.class,
            PapersOfDossier.class,
            Reviews.class,
            Decisions.class,
            TrailOfDossier.class,
            PermitsOfUnit.class,
            SigningSittingOfOfficer.class,
            Keys.class,
            PermitPapers.class,
            PermitDeeds.class,
            TourPartiesOfFiler.class,
            PublishedStatusLists.class,
            PermitVerifications.class,
            PublishedTrust.class,
            MandatesOfCompany.class,
            NeighbourMessages.class,
            StandInsOfUnit.class,
            Gate.class,
            GateDevicesOfUnit.class,
            GateReports.class,
            Ashore.class,
            Partners.class,
            OutagesOfSingleWindow.class,
            SingleWindowState.class,
            BackEntriesOfUnit.class,
            EventsOfFiler.class,
            WebhooksOfCompany.class,
            PublishedEventKeys.class,
            SingleWindowMessages.class,
            OauthTokens.class,
            ClientsOfCompany.class,
            PublishedOpenApi.class,
            ReceiptsOfFiler.class);

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<Class<?>>(RESOURCES);
        classes.add(JsonBodies.class);
        classes.add(ParameterTexts.class);
        classes.add(Problems.class);
        classes.add(CommitProblems.class);
        classes.add(Gates.class);
        return classes;
    }

    /**
     * The server brings three JSON bindings, each of which steps back when another one is named: ours. What it would tell anybody
     * about our resources as WADL is nobody's business.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature",
                JsonBodies.class.getSimpleName(),
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
