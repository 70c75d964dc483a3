/**
 * The journey as a command: one ship's crew from filing to the gate, against a running portal. Operators use it as a canary.
 * {@code Smoke} is the command, {@code SmokeStory} the story, step by step.
 * It ends with 0 only if everything happened as it should.
 */
package eborder.e2e.smoke;
