/** What a company's administrator looks after: the people who act for it. */
package eborder.web.company;
