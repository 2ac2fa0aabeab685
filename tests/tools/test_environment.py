from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

import tools.environment

if TYPE_CHECKING:
    from pathlib import Path

LOCK = """\
# made by hand
a-package==1.0 \\
    --hash=sha256:aa
uv==0.9 ; sys_platform != 'win32' \\
    --hash=sha256:bb \\
    --hash=sha256:cc
    # via somebody
uvicorn==3 \\
    --hash=sha256:dd
"""


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """tools/environment.py, at work in an empty folder with a lock."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "requirements.lock").write_text(LOCK)
    return tools.environment


def pip_that_lists(*settings: str) -> list[str]:
    """A command that prints these lines, whatever it is asked for."""
    return [sys.executable, "-c", f"print({chr(10).join(settings)!r})"]


def test_an_excerpt_of_the_lock_keeps_versions_markers_and_hashes(environment: ModuleType) -> None:
    """The entry of uv is taken whole, and not that of a package whose name begins like it."""
    expected = (
        "uv==0.9 ; sys_platform != 'win32' \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n    # via somebody\n"
    )
    assert environment.excerpt(LOCK, ("uv",)) == expected


def test_an_excerpt_refuses_a_package_that_is_not_locked(environment: ModuleType) -> None:
    """An installer without a locked hash is never fetched."""
    with pytest.raises(KeyError, match="setuptools"):
        environment.excerpt(LOCK, ("uv", "setuptools"))


def test_settings_of_pip_are_read_in_the_order_in_which_pip_obeys(environment: ModuleType) -> None:
    """A PIP_* variable goes before [install], which goes before [global]; other sections do not count."""
    pip = pip_that_lists(
        "global.index-url='https://a.example/x'", "install.index-url='https://b.example/x'", "global.timeout='60'",
        ":env:.timeout='9'", "download.index-url='https://c.example/x'",
    )  # fmt: skip
    assert environment.pip_settings(pip) == {"index-url": "https://b.example/x", "timeout": "9"}


def test_the_real_pip_tells_its_mirror(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """`pip config list` is read as pip prints it, quotation marks and all."""
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/it's/x")
    assert environment.pip_settings([sys.executable, "-m", "pip"])["index-url"] == "https://mirror.example/it's/x"


def test_uv_is_told_every_place_that_pip_looks_at(environment: ModuleType) -> None:
    """Several values stand on lines of their own in pip's file and are separated as uv wants them."""
    pip = {
        "index-url": "https://a.example",
        "extra-index-url": "\nfile:///b\nfile:///c",
        "find-links": "\n/d\n/e",
        "cert": "/f.pem",
    }
    told = environment.uv_environment(pip, {})
    assert told["UV_DEFAULT_INDEX"] == "https://a.example"
    assert told["UV_INDEX"] == "file:///b file:///c"
    assert told["UV_FIND_LINKS"] == "/d,/e"
    assert told["SSL_CERT_FILE"] == "/f.pem"
    assert "UV_INSECURE_HOST" not in told


def test_what_the_user_has_told_uv_stays(environment: ModuleType) -> None:
    """A variable of uv's own goes before the setting of pip."""
    told = environment.uv_environment({"index-url": "https://a.example"}, {"UV_DEFAULT_INDEX": "https://b.example"})
    assert told["UV_DEFAULT_INDEX"] == "https://b.example"


def test_a_half_made_environment_is_not_taken_as_good(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the installation breaks off there is no mark of readiness, and the next run begins anew."""
    made: list[str] = []

    def venv(command: list[str], *_: object) -> None:
        made.append(command[2])
        environment.PYTHON.parent.mkdir(parents=True, exist_ok=True)
        environment.PYTHON.touch()

    def broken() -> None:
        raise environment.Failed("the line is cut")

    monkeypatch.setattr(environment, "run", venv)
    monkeypatch.setattr(environment, "install", broken)
    assert environment.main([]) == 2
    assert not environment.is_ready()
    monkeypatch.setattr(environment, "install", lambda: None)
    assert environment.main([]) == 0
    assert environment.is_ready()
    assert made == ["venv", "venv"]


@pytest.mark.parametrize("change", ["lock", "folder", "python"])
def test_an_environment_of_another_lock_or_folder_is_stale(
    environment: ModuleType, change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So is one whose Python is gone."""
    environment.PYTHON.parent.mkdir(parents=True)
    environment.PYTHON.touch()
    environment.READY.write_text(environment.signature(), encoding="utf-8")
    assert environment.is_ready()
    if change == "lock":
        environment.LOCK.write_text(LOCK + "b==2\n")
    elif change == "folder":
        monkeypatch.chdir(tmp_path.rename(tmp_path.with_name("elsewhere")))
    else:
        environment.PYTHON.unlink()
    assert not environment.is_ready()


def test_a_python_without_venv_is_told_in_one_line(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Debian packs the module apart: the line says what to install."""
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    assert environment.main([]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "without its module ensurepip" in told
    assert f"apt-get install python3.{sys.version_info.minor}-venv" in told
