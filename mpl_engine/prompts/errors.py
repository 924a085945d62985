"""What cannot be made a prompt."""

from dataclasses import dataclass

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.formatting import shorten
from mpl_engine.messages import speaker

say = speaker(__name__)


@dataclass(eq=False)
class PromptTooLong(EngineError):
    """The prompt of a class has more tokens than the backbone's context."""

    class_name: str
    tokens: int
    limit: int

    def explanation(self) -> Explanation:
        return Explanation(
            say("The prompt of class {class_name} is too long.", class_name=shorten(self.class_name)),
            say(
                "It has {tokens} tokens and this backbone reads at most {limit}.",
                tokens=self.tokens,
                limit=self.limit,
            ),
            say("Give the class a shorter display name, or shorten the prompt template."),
        )
