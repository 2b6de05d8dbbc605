/** Who did what and when; entries are added in the transaction of what they tell, and never changed. */
@NullMarked
package id.rotasi.service.audit;

import org.jspecify.annotations.NullMarked;
