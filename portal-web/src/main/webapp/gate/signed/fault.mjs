// What is wrong with something that was to be read: its name is the message, the first one met counts.

export class Fault extends Error {}

/** @throws {Fault} of that name, unless it holds */
export function demand(holds, otherwise) {
  if (!holds) {
    throw new Fault(otherwise);
  }
}

/** The fault's name; what is no fault of what was read is thrown on. */
export function nameOf(error) {
  if (error instanceof Fault) {
    return error.message;
  }
  throw error;
}
