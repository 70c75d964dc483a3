// On the guard's page: this device.

import { enrolling } from "./enrolling.mjs";
import { here } from "./words.mjs";

enrolling(here());
