/**
 * XML signatures of whole messages, XMLDSig and XAdES, by the JDK's own code. What was digested is what is read afterwards: nobody who got
 * a verdict goes back to the text that came. Knows no partner. Start at {@code MessageVerifier} and {@code MessageSigner}.
 */
package eborder.singlewindow.xmlsignature;
