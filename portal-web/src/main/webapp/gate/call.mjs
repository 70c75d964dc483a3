// A call of the portal's API. Whatever isn't a whole answer is "unanswered".

const API = "/api/v1/";
const PATIENCE = 6000;
const SIGNED_OUT = [401, 403];

/**
 * @param {string|null} token null for what is public
 * @returns {Promise<{kind: "answer", body, status}|{kind: "signed-out", code}|{kind: "refused", status, problem}|{kind: "unanswered"}>}
 */
export async function call(token, path, { stop, body, method = body ? "POST" : "GET", patience = PATIENCE } = {}) {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), patience);
  stop?.addEventListener("abort", () => end.abort());
  try {
    const response = await fetch(API + path, {
      method,
      headers: {
        Accept: "application/json",
        ...(body && { "Content-Type": "application/json" }),
        ...(token && { Authorization: "Bearer " + token }),
      },
      body: body && JSON.stringify(body),
      credentials: "omit",
      cache: token ? "no-store" : "no-cache",
      redirect: "error",
      signal: end.signal,
    });
    return await understood(response);
  } catch {
    return { kind: "unanswered" };
  } finally {
    clearTimeout(timer);
  }
}

async function understood(response) {
  if (response.ok) {
    return { kind: "answer", status: response.status, body: response.status === 204 ? null : await response.json() };
  }
  const problem = await response.json().catch(() => null);
  if (SIGNED_OUT.includes(response.status)) {
    return { kind: "signed-out", code: problem?.code };
  }
  return response.status < 500 ? { kind: "refused", status: response.status, problem } : { kind: "unanswered" };
}
