/** Events for the software of companies, as CloudEvents 1.0. Start at {@code CompanyCloudEvents}. */
package eborder.singlewindow.event;
