/** Who may do what: accounts, roles and the one table of rights. */
@NullMarked
package id.rotasi.service.access;

import org.jspecify.annotations.NullMarked;
