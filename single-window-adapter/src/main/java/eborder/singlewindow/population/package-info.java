/**
 * The national population database behind the gateway of the data-exchange platform (single-window.md 5): OAuth 2.0 client credentials, and
 * one question per citizen. The service's name isn't public; path and members are a proposal. Start at {@code PopulationLink}.
 */
package eborder.singlewindow.population;
