"""The endpoints: `/classify`, `/health`, `/metrics`. What they promise stands in docs/contracts.md."""

import asyncio
from collections.abc import Awaitable
from typing import Annotated, Any

from fastapi import FastAPI, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from mpl_engine.cancel import Cancelled
from mpl_engine.errors import OutOfMemory
from mpl_engine.events import T
from mpl_engine.service.answering import Answer, Answering
from mpl_engine.service.errors import Refused, too_busy
from mpl_engine.service.metrics import CONTENT_TYPE, Meters
from mpl_engine.service.reading import DEFAULT_TOP, JSON, MULTIPART, ClassifyJson, complaint
from mpl_engine.service.settings import MOST_TOP
from mpl_engine.version import __version__


class Answers(BaseModel):
    """An answer for each picture, in the order of the request."""

    predictions: list[Answer]


class Health(BaseModel):
    """What answers here."""

    ready: bool
    module: str
    classes: list[str]
    backbone: str
    version: str


class Problem(BaseModel):
    """Why a request was not served."""

    error: str


_FILES = {"type": "array", "items": {"type": "string", "format": "binary"}}
_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            MULTIPART: {"schema": {"type": "object", "properties": {"picture": _FILES}}},
            JSON: {"schema": ClassifyJson.model_json_schema()},
        },
    }
}
_PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"model": Problem} for status in (401, 408, 413, 415, 422, 503)
}


def make_app(answering: Answering, meters: Meters) -> FastAPI:
    """The application; it is to stand behind a `Guard`.

    It has no pages: `/openapi.json` describes it to programs, and nothing is loaded from elsewhere. Libraries below it
    report to nobody.
    """
    app = FastAPI(
        title="MPL Desktop",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )
    _tell_problems(app)

    @app.post("/classify", response_model=Answers, responses=_PROBLEMS, openapi_extra=_BODY)
    async def classify(
        request: Request,
        top: Annotated[
            int | None, Query(ge=1, le=MOST_TOP, description=f"Classes for each picture, else {DEFAULT_TOP}.")
        ] = None,
    ) -> Answers:
        """Classify the pictures of a request."""
        body = await request.body()

        async def work() -> list[Answer]:
            wanted = await answering.read(request.headers.get("content-type", ""), body, top)
            return await answering.answer(wanted)

        try:
            async with asyncio.timeout(answering.limits.timeout):
                return Answers(predictions=await _while_connected(request, work()))
        except TimeoutError:
            raise too_busy("the answer took too long; send fewer pictures, or send them later") from None
        except OutOfMemory:
            raise too_busy("there is not enough memory at the moment") from None
        except Cancelled:
            raise too_busy("the service is stopping") from None

    @app.get("/health", response_model=Health, responses=_PROBLEMS)
    async def health() -> Health:
        """Say what answers here."""
        return Health(
            ready=True,
            module=answering.module_name,
            classes=answering.class_names,
            backbone=answering.backbone_name,
            version=__version__,
        )

    @app.get("/metrics", responses=_PROBLEMS, response_class=Response)
    async def metrics() -> Response:
        """Counts in Prometheus' text form."""
        return Response(meters.text(), media_type=CONTENT_TYPE)

    return app


async def _while_connected(request: Request, work: Awaitable[T]) -> T:
    """What the work gives; it is cancelled if the client leaves before."""
    task = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(request.receive())
    try:
        await asyncio.wait((task, leaving), return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise Refused(400, "the client left")  # nobody reads it
        return task.result()
    finally:
        task.cancel()
        leaving.cancel()


def _tell_problems(app: FastAPI) -> None:
    """Every error has the same form."""

    def answer(status: int, reason: str, headers: dict[str, str] | None = None) -> JSONResponse:
        return JSONResponse({"error": reason}, status, headers)

    @app.exception_handler(Refused)
    async def refused(_request: Request, error: Refused) -> JSONResponse:
        return answer(error.status, error.reason, error.headers)

    @app.exception_handler(RequestValidationError)
    async def invalid(_request: Request, error: RequestValidationError) -> JSONResponse:
        return answer(422, complaint(error.errors()))

    @app.exception_handler(HTTPException)
    async def unknown(_request: Request, error: HTTPException) -> JSONResponse:
        words = {404: "there is no such address here", 405: "this address takes another method"}
        headers = dict(error.headers) if error.headers else None
        return answer(error.status_code, words.get(error.status_code, str(error.detail)), headers)

    @app.exception_handler(Exception)
    async def failed(_request: Request, _error: Exception) -> JSONResponse:
        return answer(500, "something failed inside the service")
