package eborder.signature;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModificationsFilter;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;

/**
 * Knows a signature put into a field also where the structure tree leads to that field (PDF/UA-1, 7.18.4): DSS 6.4 knows it
 * through the page and through the form only, and takes the third way to the same object for an undefined change.
 */
final class TaggedFieldChanges extends PdfObjectModificationsFilter {
    private TaggedFieldChanges() {}

    /** Reads PDFs for validation. */
    static IPdfObjFactory factory() {
        var finder = new DefaultPdfObjectModificationsFinder();
        finder.setPdfObjectModificationsFilter(new TaggedFieldChanges());
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfObjectModificationsFinder(finder);
        factory.setPdfDifferencesFinder(new ChangedPages());
        return factory;
    }

    /** Reads papers of our own that are only to be written on: comparing their pages costs ten times the rest. */
    static IPdfObjFactory withoutComparing() {
        var finder = new DefaultPdfDifferencesFinder();
        finder.setMaximalPagesAmountForVisualComparison(0);
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(finder);
        return factory;
    }

    @Override
    protected boolean isSignatureOrFormFillChange(ObjectModification change) {
        return super.isSignatureOrFormFillChange(change) || isSignatureOfTaggedField(change);
    }

    private static boolean isSignatureOfTaggedField(ObjectModification change) {
        var keys = change.getObjectTree().getKeyChain();
        int last = keys.size() - 1;
        return change.getActionType() == PdfObjectModificationType.CREATION
                && "Sig".equals(change.getType())
                && last > 2
                && "StructTreeRoot".equals(keys.get(1))
                && "Obj".equals(keys.get(last - 1))
                && "V".equals(keys.get(last));
    }
}
