package eborder.singlewindow.nsw;

import eborder.exchange.Message;
import eborder.filing.ChannelMessage;
import eborder.filing.ChannelReader;
import eborder.form.FormCatalogue;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads archived messages of the single window as {@link InboundDesk} would read them today, and does nothing with them. */
@ApplicationScoped
public class ArchivedReading implements ChannelReader {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Map<SoapStyle, Inbound> mappings = new EnumMap<>(SoapStyle.class);
    private final DossierMessage dossiers;

    @Inject
    public ArchivedReading(FormCatalogue forms) {
        this.dossiers = new DossierMessage(forms);
        Arrays.stream(SoapStyle.values()).forEach(style -> mappings.put(style, Inbound.of(style)));
    }

    @Override
    public Optional<ChannelMessage> read(Message message) {
        try {
            var request = SoapMessage.read(message.bytes());
            var envelope = EnvelopeReader.read(request.payload());
            return read(request, envelope);
        } catch (XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<ChannelMessage> read(SoapMessage.Request request, EnvelopeReader.Received envelope)
            throws XMLStreamException {
        var inbound = mappings.get(request.style());
        var header = envelope.header();
        var procedure = inbound.procedure(header.documentType());
        var step = inbound.step(header.type(), header.function());
        if (procedure.isEmpty()
                || step.isEmpty()
                || !YEAR.matcher(header.documentYear()).matches()) {
            return Optional.empty();
        }
        return Optional.of(dossiers.read(envelope, request.payload(), procedure.get(), step.get()));
    }
}
