// On the guard's page: this device.

import { enrolling } from "./enrolling.mjs";
import { here } from "./words.mjs";

enrolling(here());
// the app as it is kept on the device follows the guard's language and the portal's version
navigator.serviceWorker?.controller?.postMessage("shell");
