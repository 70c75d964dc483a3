/** The public catalogue of procedures. Sources: domain.md 1. */
package eborder.web.procedure;
