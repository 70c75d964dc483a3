/** What a company's administrator looks after: the people who act for it, the addresses that hear of its dossiers. */
package eborder.web.company;
