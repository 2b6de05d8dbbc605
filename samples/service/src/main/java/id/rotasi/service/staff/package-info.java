/** What every employee may see: own days with their reasons, and the list of a day without any. */
@NullMarked
package id.rotasi.service.staff;

import org.jspecify.annotations.NullMarked;
