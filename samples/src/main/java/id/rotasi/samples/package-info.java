/**
 * The command-line program: bundled samples, solving and checking files, generating administrations. It uses the
 * library as any embedding application does, through its public packages only.
 */
@NullMarked
package id.rotasi.samples;

import org.jspecify.annotations.NullMarked;
