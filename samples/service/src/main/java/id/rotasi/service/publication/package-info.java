/** Proposals, approvals by somebody else, versions that stay, and what a version changes. */
@NullMarked
package id.rotasi.service.publication;

import org.jspecify.annotations.NullMarked;
