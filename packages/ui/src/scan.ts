/* A QR code by the camera, into the form beside it. Browsers that cannot read one themselves fetch a reader when it is asked for. */
type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type DetectorClass = new (options: { formats: string[] }) => Detector;

const detectorClass = async (): Promise<DetectorClass> => {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  return own ?? ((await import('qr/decode.js')).BarcodeDetector as unknown as DetectorClass);
};

/** A button `[data-scan]` names its form; `[data-scanner]` is where the picture goes, `[data-scan-failed]` says that there is none. */
export function offerScanning(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-scan]')) {
    if (!navigator.mediaDevices?.getUserMedia) continue;
    button.hidden = false;
    button.addEventListener('click', () => void scan(button));
  }
}

async function scan(button: HTMLButtonElement): Promise<void> {
  const form = document.getElementById(button.dataset.scan ?? '') as HTMLFormElement | null;
  const field = form?.elements.namedItem('code') as HTMLInputElement | null;
  const place = document.querySelector<HTMLElement>('[data-scanner]');
  if (!form || !field || !place) return;
  if (place.firstChild) return place.replaceChildren();
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
  place.replaceChildren(video);
  let stream: MediaStream | undefined;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: button.dataset.facing ?? 'environment' } });
    video.srcObject = stream;
    await video.play();
    const detector = new (await detectorClass())({ formats: ['qr_code'] });
    while (video.isConnected) {
      const [found] = await detector.detect(video);
      if (found) {
        field.value = found.rawValue;
        form.requestSubmit();
        return;
      }
      await new Promise((next) => setTimeout(next, 150));
    }
  } catch {
    place.replaceChildren();
    const failed = document.querySelector<HTMLElement>('[data-scan-failed]');
    if (failed) failed.hidden = false;
  } finally {
    for (const track of stream?.getTracks() ?? []) track.stop();
  }
}
