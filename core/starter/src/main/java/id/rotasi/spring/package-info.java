/**
 * Rotasi in an application of Spring Boot 3.5 or 4: a {@link id.rotasi.RosterEngine} made of the properties {@code rotasi.*},
 * closed with the application, seen by its health and metrics. Nothing here is called by an application.
 */
@NullMarked
package id.rotasi.spring;

import org.jspecify.annotations.NullMarked;
