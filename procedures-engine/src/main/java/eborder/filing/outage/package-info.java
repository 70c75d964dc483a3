/**
 * Filing while the single window is up or down: which channel a procedure takes, who says that the single window is down, and how what was
 * filed directly meanwhile finds its message afterwards. Start at {@code ChannelRule} and {@code OutageDesk}.
 */
package eborder.filing.outage;
