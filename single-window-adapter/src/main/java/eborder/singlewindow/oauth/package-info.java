/** Who a company's software is, by its own key: OAuth 2.0 with private_key_jwt (RFC 6749, 7523). Start at {@code JoseAssertions}. */
package eborder.singlewindow.oauth;
