// What a device keeps: one value per name, and the deeds that wait to be sent, in order. Every write is on disk before it is told.

const NAME = "eborder-gate";
const STRICT = { durability: "strict" };

let opened = null;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("kept");
      asked.result.createObjectStore("deeds");
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  return opened;
}

/** Does something in one transaction. @param {(kept: IDBObjectStore, deeds: IDBObjectStore) => IDBRequest|void} work */
async function transact(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(["kept", "deeds"], mode, STRICT);
    const last = work(transaction.objectStore("kept"), transaction.objectStore("deeds"));
    transaction.oncomplete = () => resolve(last?.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const kept = (name) => transact("readonly", (values) => values.get(name));
export const keep = (name, value) => transact("readwrite", (values) => void values.put(value, name));
export const drop = (name) => transact("readwrite", (values) => void values.delete(name));

/** Takes numbers ahead, so that a deed can be signed under one before it is kept; those of other counters likewise. @returns {Promise<number>} the first */
export async function nextNumber(counter = "counter", count = 1) {
  let number = 0;
  await transact("readwrite", (values) => {
    const asked = values.get(counter);
    asked.onsuccess = () => {
      number = (asked.result ?? 0) + 1;
      values.put(number + count - 1, counter);
    };
  });
  return number;
}

/** Keeps all of them or none. @param {{number, deed}[]} all */
export const putAll = (all) =>
  transact("readwrite", (values, deeds) => all.forEach(({ number, deed }) => deeds.put(deed, number)));
export const sent = (numbers) =>
  transact("readwrite", (values, deeds) => numbers.forEach((number) => deeds.delete(number)));
export const waiting = () => transact("readonly", (values, deeds) => deeds.count());

/** The deeds that wait, the oldest first. @returns {Promise<{number, deed}[]>} */
export async function oldest(most) {
  const [numbers, deeds] = await Promise.all([
    transact("readonly", (values, all) => all.getAllKeys(null, most)),
    transact("readonly", (values, all) => all.getAll(null, most)),
  ]);
  return numbers.map((number, at) => ({ number, deed: deeds[at] }));
}

/** Forgets everything: nothing of a device that was revoked can be read again. */
export async function wipe() {
  await transact("readwrite", (values, deeds) => {
    values.clear();
    deeds.clear();
  });
}
