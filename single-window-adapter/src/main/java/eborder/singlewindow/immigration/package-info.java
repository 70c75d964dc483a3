/**
 * The Immigration Department (single-window.md 5): questions about people and crossings as CloudEvents, JSON over HTTP, each message signed
 * in both directions. Start at {@code ImmigrationLink}.
 */
package eborder.singlewindow.immigration;
