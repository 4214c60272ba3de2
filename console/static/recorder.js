// Records a text read aloud: press to begin, press to end, and it is sent as the form would.
for (const button of document.querySelectorAll("button[data-record]")) {
  const form = button.form;
  const told = document.getElementById(button.dataset.record);
  let recorder;
  if (!window.MediaRecorder || !navigator.mediaDevices) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (recorder) {
      recorder.stop();
      return;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const ogg = "audio/ogg;codecs=opus";
      const type = MediaRecorder.isTypeSupported(ogg) ? ogg : "audio/webm;codecs=opus";
      const parts = [];
      recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32000 });
      recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
      recorder.addEventListener("stop", () => {
        for (const track of stream.getTracks()) track.stop();
        send(form, new Blob(parts, { type }));
      });
      recorder.start();
      button.textContent = button.dataset.stop;
      told.textContent = button.dataset.busy;
    } catch {
      recorder = undefined;
      told.textContent = button.dataset.refused;
    }
  });
}

async function send(form, sound) {
  const data = new FormData();
  data.append("opname", sound, "opname");
  const answer = await fetch(form.action, { method: "POST", body: data });
  window.location = answer.ok ? answer.url : `${form.dataset.page}&melding=geluid`;
}
