/**
 * The built-in rules, one small record each: its data, its legal basis, the cells it decides and the tallies it makes.
 * Every rule starts with a {@link id.rotasi.policy.RuleHeader} and has a
 * {@link id.rotasi.policy.RuleType} that declares its properties. Nothing here knows the solver.
 */
@NullMarked
package id.rotasi.policy.rule;

import org.jspecify.annotations.NullMarked;
