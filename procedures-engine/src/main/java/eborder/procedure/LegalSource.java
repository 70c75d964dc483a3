package eborder.procedure;

/** Where a procedure comes from: the document, for example "Nghị định 77/2017/NĐ-CP", and its articles. */
public record LegalSource(String document, String articles) {}
