/** Languages, errors and the documents that a browser takes home. */
@NullMarked
package id.rotasi.service.web;

import org.jspecify.annotations.NullMarked;
