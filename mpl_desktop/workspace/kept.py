"""What is kept of a training that is stopped or finished early, said before and after."""

from mpl_desktop.messages import percent
from mpl_desktop.project.run_record import RunRecord
from mpl_engine.training.selection import standing


def if_stopped(record: RunRecord) -> str:
    """What stopping will keep, for the question."""
    if record.finished:
        return "It is trained, and not judged yet: Resume does that later. No module is made now."
    if not record.steps:
        return "No step was trained yet. Resume begins anew."
    better = " Finish now makes one of the best epoch so far." if record.val else " Finish now makes one."
    return f"Resume can go on from where it is now. No module is made.{better}"


def after_stop(record: RunRecord) -> str:
    """What stopping kept, as the files of the run say it."""
    found = standing(record.path)
    if not found.step:
        return "Stopped before the first step was done. Resume begins anew."
    of = f" of {record.total_steps:,}" if record.total_steps else ""
    words = f"Stopped. The state after step {found.step:,}{of} is kept, and Resume goes on from there."
    if found.best_epoch and found.best_accuracy is not None:
        accuracy = percent(found.best_accuracy)
        words += (
            f" best.safetensors holds the weights of epoch {found.best_epoch}, the best so far ({accuracy})."
        )
    return f"{words} No module was made."


def finishing(record: RunRecord) -> str:
    """What finishing now is keeping."""
    if record.started and not record.started.val_images:
        return "Finishing with the weights of now"
    return "Finishing with the best epoch so far"
