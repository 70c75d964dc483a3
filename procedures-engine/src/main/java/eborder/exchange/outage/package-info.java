/** When the single window was declared down, and when that was only rehearsed. Start at {@code Outages}. */
package eborder.exchange.outage;
