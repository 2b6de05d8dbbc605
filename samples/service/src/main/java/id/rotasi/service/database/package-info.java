/** What the tables need that SQL cannot say alike on both databases. */
@NullMarked
package id.rotasi.service.database;

import org.jspecify.annotations.NullMarked;
