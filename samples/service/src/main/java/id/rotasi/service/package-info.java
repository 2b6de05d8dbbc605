/** The service: its entrance and its settings. What it does stands in the packages below, by what happens to the data. */
@NullMarked
package id.rotasi.service;

import org.jspecify.annotations.NullMarked;
