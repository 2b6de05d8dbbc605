/** Peers that bring native libraries; compiled with the Maven profile {@code peers-native} only. */
@NullMarked
package id.rotasi.benchmarks.nativepeers;

import org.jspecify.annotations.NullMarked;
