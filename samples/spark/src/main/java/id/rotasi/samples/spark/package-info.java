/** A problem in parts, solved on Apache Spark. It uses the library as any other program does, through its public packages only. */
@NullMarked
package id.rotasi.samples.spark;

import org.jspecify.annotations.NullMarked;
