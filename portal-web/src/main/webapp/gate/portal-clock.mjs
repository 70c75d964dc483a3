// The portal's time on a device whose clock may be wrong, and whether it may be believed (reliability.md T39). Pure.

/** @param state {offset, last} in milliseconds; last: the latest moment that was ever seen. @returns {{now, clock, state}} */
export function told(state, device, within) {
  const now = device + (state?.offset ?? 0);
  const last = Math.max(state?.last ?? 0, now);
  const slack = within * 1000;
  const clock = state && now < state.last - slack ? "BACK" : Math.abs(state?.offset ?? 0) > slack ? "DOUBTFUL" : "RIGHT";
  return { now: clock === "BACK" ? last : now, clock, state: { offset: state?.offset ?? 0, last } };
}

/** After a contact: the portal knows the time. */
export function heard(portal, device) {
  return { offset: portal - device, last: portal };
}
