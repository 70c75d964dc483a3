package eborder.singlewindow.nsw;

import eborder.filing.ChannelMessage;
import eborder.form.FormCatalogue;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Parsing and mapping of a message alone: what the whole way from the single window to a filed dossier is measured against. */
public final class InboundReading {
    private final Map<SoapStyle, Inbound> mappings = new EnumMap<>(SoapStyle.class);
    private final DossierMessage dossiers;

    public InboundReading(FormCatalogue forms) {
        dossiers = new DossierMessage(forms);
        for (var style : SoapStyle.values()) {
            mappings.put(style, Inbound.of(style));
        }
    }

    /**
     * @param soap bounded by the caller
     * @throws XMLStreamException if it is no XML
     * @throws java.util.NoSuchElementException if its codes are not defined
     */
    public ChannelMessage read(byte[] soap) throws XMLStreamException {
        var request = SoapMessage.read(soap);
        var envelope = EnvelopeReader.read(request.payload());
        var header = envelope.header();
        var inbound = mappings.get(request.style());
        return dossiers.read(
                envelope,
                request.payload(),
                inbound.procedure(header.documentType()).orElseThrow(),
                inbound.step(header.type(), header.function()).orElseThrow());
    }
}
