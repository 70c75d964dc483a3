// A verdict for ears and hands: each has its own melody and its own tremble, so that a guard need not look up first.

// [hertz, begins at second, lasts seconds]
const MELODIES = {
  GREEN: { wave: "sine", notes: [[880, 0, 0.12], [1320, 0.14, 0.22]] },
  AMBER: { wave: "triangle", notes: [[620, 0, 0.14], [620, 0.24, 0.14], [620, 0.48, 0.14]] },
  RED: { wave: "square", notes: [[230, 0, 0.35], [165, 0.42, 0.7]] },
  NONE: { wave: "sine", notes: [[440, 0, 0.2], [330, 0.26, 0.4]] },
};
const TREMBLES = { GREEN: [80], AMBER: [120, 90, 120], RED: [450, 120, 450], NONE: [60, 60, 60, 60, 60] };
const LOUDNESS = 0.35;

/** @param {(silent: boolean) => void} onSilence browsers are silent until the page was touched once */
export function signals(onSilence) {
  const Context = window.AudioContext;
  const audio = Context ? new Context() : null;
  const tell = () => onSilence(audio !== null && audio.state !== "running");
  const wake = () => audio?.resume().catch(() => {});
  audio?.addEventListener("statechange", tell);
  document.addEventListener("pointerdown", wake);
  document.addEventListener("keydown", wake);
  tell();

  return {
    wake,
    /** @param {"GREEN"|"AMBER"|"RED"|"NONE"} kind */
    give(kind) {
      navigator.vibrate?.(TREMBLES[kind]);
      if (audio?.state === "running") {
        play(audio, MELODIES[kind]);
      }
    },
  };
}

function play(audio, { wave, notes }) {
  for (const [hertz, begin, length] of notes) {
    const tone = new OscillatorNode(audio, { type: wave, frequency: hertz });
    const volume = new GainNode(audio, { gain: 0 });
    const at = audio.currentTime + begin;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.01);
    volume.gain.setValueAtTime(LOUDNESS, at + length - 0.02);
    volume.gain.linearRampToValueAtTime(0, at + length);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + length);
  }
}
