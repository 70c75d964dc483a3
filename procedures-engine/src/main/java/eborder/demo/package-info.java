/**
 * The demo world of {@code ./eborder run}: made-up people, ships and requests, loaded once and only where it is asked for.
 * Begin at {@link eborder.demo.DemoWorld}; the ships and what has happened to them are {@code demo/ships.yaml},
 * what needs no ship is {@code demo/requests.yaml}.
 * Everything goes through the use cases, as the people themselves would do it.
 */
package eborder.demo;
