package eborder.singlewindow.ministry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.exchange.Exchange;
import eborder.exchange.HeldResult;
import eborder.exchange.Message;
import eborder.exchange.Notice;
import eborder.exchange.ResultLink;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Services {@code DongBoHoSoMC} and {@code TraCuuHoSo} of the Ministry's portal. */
@ApplicationScoped
public class MinistryLink implements ResultLink {
    private static final String JSON_TYPE = "application/json";

    private final PortalWords words = PortalWords.load();
    private final PortalMessages messages;
    private final Optional<PortalSession> portal;
    private final int atOnce;

    /**
     * @param url without one, or without user name and password, nobody is told and results wait
     * @param unit the border guard's code at the portal
     * @param timeout how long one answer may take
     * @param atOnce how many dossiers may be told of at the same time
     */
    @Inject
    public MinistryLink(
            @ConfigProperty(name = "eborder.ministry.url") Optional<String> url,
            @ConfigProperty(name = "eborder.ministry.username") Optional<String> username,
            @ConfigProperty(name = "eborder.ministry.password") Optional<String> password,
            @ConfigProperty(name = "eborder.ministry.unit", defaultValue = "BDBP") String unit,
            @ConfigProperty(name = "eborder.ministry.timeout", defaultValue = "PT10S") Duration timeout,
            @ConfigProperty(name = "eborder.ministry.at-once", defaultValue = "4") int atOnce) {
        this.atOnce = atOnce;
        this.messages = new PortalMessages(words, unit);
        this.portal = url.isPresent() && username.isPresent() && password.isPresent()
                ? Optional.of(new PortalSession(
                        words, url.get(), PortalMessages.login(username.get(), password.get()), timeout))
                : Optional.empty();
    }

    @Override
    public boolean isConnected() {
        return portal.isPresent();
    }

    /** A message says of all its dossiers together whether they are new. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public int atOnce() {
        return atOnce;
    }

    @Override
    public Exchange deliver(List<Notice> notices) {
        var notice = notices.get(0);
        var dossier = readable(() -> messages.dossier(notice));
        boolean updating = !dossier.path("TrangThaiHoSo").asText().equals("2");
        var answer = sync(notice, dossier, updating);
        // an answer that was lost, or a message that was: each tells the whole dossier, so either way it is right
        // afterwards
        if (answer.code()
                .equals(updating ? words.errors().unknown() : words.errors().exists())) {
            updating = !updating;
            answer = sync(notice, dossier, updating);
        }
        if (!answer.isGood()) {
            throw refused("code " + PortalSession.shown(answer.code()));
        }
        // a session is a secret for as long as it lasts
        return new Exchange(
                new Message(messages.sync("", dossier, updating), JSON_TYPE, null),
                new Message(answer.body(), JSON_TYPE, null));
    }

    private PortalSession.Answer sync(Notice notice, ObjectNode dossier, boolean updating) {
        return readable(() ->
                portal().post(notice.messageId().toString(), session -> messages.sync(session, dossier, updating)));
    }

    @Override
    public List<HeldResult> changedOn(LocalDate day) {
        return held(session -> messages.changedOn(session, day));
    }

    @Override
    public List<HeldResult> named(List<String> numbers) {
        return held(session -> messages.named(session, numbers));
    }

    private List<HeldResult> held(Function<String, byte[]> question) {
        var answer = portal().post(UUID.randomUUID().toString(), question);
        if (!answer.isGood()) {
            throw PortalSession.failed("code " + PortalSession.shown(answer.code()));
        }
        try {
            return PortalMessages.held(answer.message());
        } catch (IllegalArgumentException unreadable) {
            throw PortalSession.failed("list not understood");
        }
    }

    private PortalSession portal() {
        return portal.orElseThrow(() -> PortalSession.failed("no partner is set"));
    }

    private static <T> T readable(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (IllegalArgumentException unsayable) {
            throw refused("no message for it");
        }
    }

    private static Problem refused(String reason) {
        return new Problem(ErrorCode.DELIVERY_REFUSED, Map.of("reason", reason));
    }
}
