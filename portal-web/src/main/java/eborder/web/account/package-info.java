/**
 * The life of accounts: a company's own people, the accounts that a unit granted, and what a person is told of an unused one.
 * Sources: domain.md 1.3 (P19 to P21) and 4.4 (R22).
 */
package eborder.web.account;
