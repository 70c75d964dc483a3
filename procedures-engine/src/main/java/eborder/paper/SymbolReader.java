package eborder.paper;

import eborder.shared.Contract;

/** Reads the barcode back from a printed paper, as drawn, with a decoder other than the encoder's library. */
@Contract
public interface SymbolReader {
    /**
     * @return the text in the symbol of the paper, on its first page or else on its last
     * @throws eborder.shared.Problem SYMBOL_UNREADABLE if there is none or it can't be read
     */
    String read(byte[] pdf);
}
