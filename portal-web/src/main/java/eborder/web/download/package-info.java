/**
 * Files that pages offer: how they are sent, and the signed papers that agents and officers take alike.
 * Who may have what is decided by the use cases.
 */
package eborder.web.download;
