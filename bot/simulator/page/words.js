/** The words of the page itself, in Dutch and English; what the bot says is never touched. */

const WORDS = {
  nl: {
    title: "Wegwijs op de telefoon", side: "Mensen en klok", tongue: "Taal van deze pagina",
    close: "Sluit", people: "Wie wilt u zijn?", others: "Alle anderen in de gemeente",
    peopleHint: "Kies iemand en praat met Wegwijs zoals op Telegram. Alles blijft op deze computer.",
    clock: "De klok", clockHint: "Zet de tijd vooruit: de klantreis loopt mee.",
    hour: "+1 uur", day: "+1 dag", week: "+1 week", goTo: "Ga naar", go: "Ga",
    stepping: "De tijd loopt vooruit…", clockFailed: "De klok kon niet verzet worden.",
    phone: "Telefoon", bot: "bot", typing: "is aan het typen…", connecting: "verbinden…",
    more: "Meer", block: "Bot blokkeren", unblock: "Bot deblokkeren",
    blocked: "U hebt deze bot geblokkeerd. De bot kan u niets meer sturen.",
    messages: "Berichten", toEnd: "Naar het laatste bericht", start: "Start",
    emptyTitle: "Wat kan deze bot?",
    emptyText: "Wegwijs helpt bij het inburgeren, in uw eigen taal. Druk op Start om te beginnen.",
    invitation: "U bent uitgenodigd",
    invitationText: "De gemeente gaf deze persoon een link. De link werkt één keer.",
    openInvitation: "Open uitnodiging",
    commands: "Opdrachten", message: "Bericht", attach: "Bijlage", send: "Verstuur",
    record: "Spraakbericht opnemen", recording: "Opname", discard: "Opname weggooien",
    sendRecording: "Verstuur de opname", photo: "Foto", document: "Document",
    voice: "Geluidsbestand", sticker: "Sticker", stickers: "Stickers",
    location: "Locatie (Dam, Amsterdam)", place: "Locatie", file: "Bestand",
    enlarge: "Foto vergroten", play: "Speel af", pause: "Pauze", position: "Plaats in de opname",
    edited: "bewerkt", sent: "verstuurd", failed: "Dat is niet gelukt.",
    offline: "Geen verbinding met de bot.", unread: "nieuwe berichten",
    noMicrophone: "Geen microfoon. Kies een geluidsbestand.", unplayable: "Dit geluid kan niet afgespeeld worden.",
  },
  en: {
    title: "Wegwijs on the phone", side: "People and clock", tongue: "Language of this page",
    close: "Close", people: "Who would you like to be?", others: "Everyone else in town",
    peopleHint: "Choose someone and talk with Wegwijs as on Telegram. Everything stays on this computer.",
    clock: "The clock", clockHint: "Move time forward: the journey moves along.",
    hour: "+1 hour", day: "+1 day", week: "+1 week", goTo: "Go to", go: "Go",
    stepping: "Time is moving forward…", clockFailed: "The clock could not be moved.",
    phone: "Phone", bot: "bot", typing: "is typing…", connecting: "connecting…",
    more: "More", block: "Block bot", unblock: "Unblock bot",
    blocked: "You have blocked this bot. It can no longer send you anything.",
    messages: "Messages", toEnd: "To the latest message", start: "Start",
    emptyTitle: "What can this bot do?",
    emptyText: "Wegwijs helps with civic integration, in your own language. Press Start to begin.",
    invitation: "You are invited",
    invitationText: "The municipality gave this person a link. The link works once.",
    openInvitation: "Open invitation",
    commands: "Commands", message: "Message", attach: "Attach", send: "Send",
    record: "Record a voice message", recording: "Recording", discard: "Discard the recording",
    sendRecording: "Send the recording", photo: "Photo", document: "Document",
    voice: "Sound file", sticker: "Sticker", stickers: "Stickers",
    location: "Location (Dam, Amsterdam)", place: "Location", file: "File",
    enlarge: "Enlarge photo", play: "Play", pause: "Pause", position: "Position in the recording",
    edited: "edited", sent: "sent", failed: "That did not work.",
    offline: "No connection with the bot.", unread: "new messages",
    noMicrophone: "No microphone. Choose a sound file.", unplayable: "This sound cannot be played.",
  },
};

const KEPT = "wegwijs-tongue";
let tongue = WORDS[localStorage.getItem(KEPT)] ? localStorage.getItem(KEPT) : "nl";

export const word = (key) => WORDS[tongue][key];
export const inTongue = (texts) => texts[tongue] ?? "";
export const locale = () => (tongue === "nl" ? "nl-NL" : "en-GB");

/** Put the words of the chosen tongue into everything below `root` that names one. */
export function translate(root = document) {
  for (const each of root.querySelectorAll("[data-word]")) each.textContent = word(each.dataset.word);
  for (const each of root.querySelectorAll("[data-label]")) each.setAttribute("aria-label", word(each.dataset.label));
  for (const each of root.querySelectorAll("[data-placeholder]")) each.placeholder = word(each.dataset.placeholder);
}

function show() {
  document.documentElement.lang = tongue;
  document.title = word("title");
  for (const each of document.querySelectorAll("[data-tongue]")) {
    each.setAttribute("aria-pressed", String(each.dataset.tongue === tongue));
  }
  translate();
}

/** Wire the NL/EN toggle; `changed` is called after each switch. */
export function startWords(changed) {
  for (const each of document.querySelectorAll("[data-tongue]")) {
    each.addEventListener("click", () => {
      tongue = each.dataset.tongue;
      localStorage.setItem(KEPT, tongue);
      show();
      changed();
    });
  }
  show();
}
