// A browser that lends no devices.
for (const name of ["hid", "serial"]) {
  Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true });
  delete navigator[name];
}
