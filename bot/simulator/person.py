"""What a person does with a telephone: each action becomes updates, as Telegram makes them."""

from __future__ import annotations

from bot.simulator.entities import FormattedText, clean, with_detected
from bot.simulator.errors import bad_request
from bot.simulator.parameters import JsonObject, Upload
from bot.simulator.state import Content, Media, Message, Person
from bot.simulator.texts import MOST_TEXT
from bot.simulator.world import World


class Hand:
    """The hand of one person. Every action returns at once; the bot hears of it by an update."""

    def __init__(self, world: World, person: Person) -> None:
        self.world = world
        self.person = person

    def say(self, text: str) -> Message:
        """Sends a text; 1-4096 characters, as the app allows."""
        formatted = with_detected(clean(FormattedText(text)))
        if not 1 <= len(formatted.text) <= MOST_TEXT:
            raise bad_request("a message is 1 to 4096 characters")
        return self._post(Content(formatted))

    def start(self, payload: str = "") -> Message:
        """Opens the bot by its link or the button START."""
        return self.say(f"/start {payload}".strip())

    def correct(self, message_id: int, text: str) -> Message:
        """Edits a message that was sent."""
        message = self._own(message_id)
        content = Content(with_detected(clean(FormattedText(text))), message.content.media)
        self.world.edit(message, content, ())
        self.world.updates.add("edited_message", self.world.message_json(message))
        return message

    def press(self, message_id: int, data: str) -> str:
        """Presses the button of a message that carries `data`; gives the query's id."""
        message = self._message(message_id)
        buttons = [button for row in message.keyboard for button in row]
        if not any(button.callback_data == data for button in buttons):
            raise bad_request("there is no such button under this message")
        return self.world.press(message, data)

    def send_file(
        self, kind: str, upload: Upload, caption: str = "", duration: int | None = None
    ) -> Message:
        """A photo, voice message (`duration` in seconds), document or video."""
        stored = self.world.files.add(kind, upload)
        details: JsonObject = {"duration": duration or 1} if kind in ("voice", "video") else {}
        if kind == "video":
            details.update(width=640, height=360)
        text = with_detected(clean(FormattedText(caption)))
        return self._post(Content(text, Media(kind, stored, details)))

    def send_sticker(self, emoji: str = "👍") -> Message:
        details: JsonObject = {
            "file_id": f"Sticker-{ord(emoji[0]):x}",
            "file_unique_id": f"sticker{ord(emoji[0]):x}",
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": emoji,
        }
        return self._post(Content(media=Media("sticker", details=details)))

    def send_location(self, latitude: float, longitude: float) -> Message:
        details: JsonObject = {"latitude": latitude, "longitude": longitude}
        return self._post(Content(media=Media("location", details=details)))

    def send_contact(self, phone_number: str, first_name: str) -> Message:
        details: JsonObject = {"phone_number": phone_number, "first_name": first_name}
        return self._post(Content(media=Media("contact", details=details)))

    def block(self) -> None:
        self._set_membership("blocked")

    def unblock(self) -> None:
        self._set_membership(None)

    @property
    def is_blocking(self) -> bool:
        chat = self.world.chats.get(self.person.id)
        return chat is not None and chat.refusal == "blocked"

    def _post(self, content: Content) -> Message:
        """Who writes to a bot that was blocked has unblocked it, as in the app."""
        chat = self.world.open_chat(self.person)
        if self.is_blocking:
            self.unblock()
        message = self.world.post(chat, content, from_bot=False)
        self.world.updates.add("message", self.world.message_json(message))
        return message

    def _message(self, message_id: int) -> Message:
        chat = self.world.chats.get(self.person.id)
        message = chat.messages.get(message_id) if chat else None
        if message is None or message.deleted:
            raise bad_request("there is no such message")
        return message

    def _own(self, message_id: int) -> Message:
        message = self._message(message_id)
        if message.from_bot:
            raise bad_request("only your own messages can be edited")
        return message

    def _set_membership(self, refusal: str | None) -> None:
        chat = self.world.open_chat(self.person)
        if chat.refusal == refusal:
            return
        states = ["member" if chat.refusal is None else "kicked", "kicked" if refusal else "member"]
        chat.refusal = "blocked" if refusal else None
        old, new = (self._member(status) for status in states)
        self.world.updates.add(
            "my_chat_member",
            {
                "chat": chat.about,
                "from": self.person.to_api(),
                "date": self.world.now,
                "old_chat_member": old,
                "new_chat_member": new,
            },
        )

    def _member(self, status: str) -> JsonObject:
        kicked: JsonObject = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.world.bot, "status": status, **kicked}
