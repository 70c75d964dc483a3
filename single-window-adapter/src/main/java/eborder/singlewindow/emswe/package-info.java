/**
 * EMSWe, the European maritime single window environment (single-window.md 2.2): the formalities NOA, NOD, ATA, ATD, CWA, CWD, PXA and PXD
 * of MIG 2.0.1 as JSON, and its FRM for answers. {@code emswe/mig-2.0.1.yaml} says what fills which field, {@code emswe/sent.json} what is
 * sent. Start at {@code EmsweMessages}.
 */
package eborder.singlewindow.emswe;
