/** The public's page: is this permit genuine and in force? Begin with {@code VerifyPage}. */
package eborder.web.verify;
