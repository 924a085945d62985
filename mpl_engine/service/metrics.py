"""What the service counts, in Prometheus' text form. Each service has a registry of its own; nothing is global."""

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

CONTENT_TYPE = CONTENT_TYPE_LATEST
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
_BATCHES = (1, 2, 4, 8, 16, 32, 64, 128, 256)


class Meters:
    """Counts of one service.

    Attributes:
        requests: by endpoint and status of the answer.
        errors: requests that got no answer to what they asked, by status (4xx, 5xx).
        seconds: from a request's head to its answer's end, by endpoint.
        pictures: by status of their answers.
        batches: how many pictures were computed together.
    """

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        here = self._registry
        self.requests = Counter("mpl_requests", "Requests.", ("endpoint", "status"), registry=here)
        self.errors = Counter(
            "mpl_request_errors", "Requests that were refused or failed.", ("status",), registry=here
        )
        self.seconds = Histogram(
            "mpl_request_seconds", "Seconds to an answer.", ("endpoint",), buckets=_SECONDS, registry=here
        )
        self.pictures = Counter("mpl_pictures", "Pictures answered.", ("status",), registry=here)
        self.batches = Histogram(
            "mpl_batch_pictures", "Pictures computed together.", buckets=_BATCHES, registry=here
        )
        self._queue = Gauge("mpl_queue_pictures", "Pictures that wait or are worked on.", registry=here)
        ProcessCollector(registry=here)

    def watch_queue(self, length: Callable[[], int]) -> None:
        """Report what `length` gives as the queue's length."""
        self._queue.set_function(length)

    def request(self, endpoint: str, status: int, seconds: float) -> None:
        """Count an answered request."""
        self.requests.labels(endpoint, str(status)).inc()
        self.seconds.labels(endpoint).observe(seconds)
        if status >= 400:
            self.errors.labels(str(status)).inc()

    def text(self) -> bytes:
        """All figures as they are now."""
        return generate_latest(self._registry)
