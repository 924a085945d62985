"""Starts a training on a person's wish: once for each click, and an identical one only after asking."""

from PySide6.QtWidgets import QWidget

from mpl_desktop.language.words import words_of
from mpl_desktop.project.run_record import RunRecord, Status
from mpl_desktop.widgets.questions import asks
from mpl_desktop.workspace.trainings import Trainings
from mpl_engine.runs.plan import RunPlan

tr = words_of(__name__)


def start_training(parent: QWidget, trainings: Trainings, plan: RunPlan) -> RunRecord | None:
    """Train, or queue it. None if this click has started it already, or the person does not want it twice."""
    twin = trainings.twin(plan)
    if twin is not None and trainings.just_started(plan):
        return None
    if twin is not None and not asks(parent, *_question(twin)):
        return None
    return trainings.start(plan)


def _question(twin: RunRecord) -> tuple[str, str, str]:
    asked = tr("The same training is running already. Train it twice?")
    if twin.status == Status.WAITING:
        asked = tr("The same training is waiting already. Train it twice?")
    more = tr(
        "“{name}” has the same pictures and settings, and will come to the same result.", name=twin.name
    )
    return asked, more, tr("Train twice")
