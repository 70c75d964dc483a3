package eborder.printing;

import eborder.permit.SealFault;

/** How the codec says what is wrong: there is one exception class of ours, and a damaged seal is none of its cases. */
final class SealDamage {
    private SealDamage() {}

    /** @throws IllegalArgumentException with the fault's name, unless it holds */
    static void require(boolean holds, SealFault otherwise) {
        if (!holds) {
            throw of(otherwise);
        }
    }

    static IllegalArgumentException of(SealFault fault) {
        return new IllegalArgumentException(fault.name());
    }

    static SealFault fault(IllegalArgumentException damaged) {
        return SealFault.valueOf(damaged.getMessage());
    }
}
