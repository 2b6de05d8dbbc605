/** Reports, rosters and publications as JSON: what came out of a problem. Knows the JSON of problems, which knows nothing of it. */
@NullMarked
package id.rotasi.internal.io.json.report;

import org.jspecify.annotations.NullMarked;
