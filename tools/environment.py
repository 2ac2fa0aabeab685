"""Make .venv from requirements.lock, or bring the lock up to date; what `make` calls before anything else.

    python3 tools/environment.py        make .venv, unless it is there and made from this lock
    .venv/bin/python tools/environment.py lock [--upgrade]

Standard library only. The packages come from wherever pip is set up to look (configuration files, PIP_* variables):
pip fetches uv, and uv, which installs the rest several times faster, is told the same places.
"""

from __future__ import annotations

import ast
import hashlib
import os
import subprocess
import sys
from pathlib import Path

LOCK = Path("requirements.lock")
VENV = Path(".venv")
READY = VENV / "ready"  # written last: an environment without it is half made
PYTHON = VENV / "bin" / "python"
FIRST = ("uv", "setuptools")  # the installer, and what builds the one dependency that has no wheel (jieba)


class Failed(Exception):
    """What went wrong and what to do, in one line."""


def main(arguments: list[str]) -> int:
    """Run the command; 0, or 2 after one line on standard error."""
    try:
        if arguments[:1] == ["lock"]:
            lock(arguments[1:])
        else:
            make()
    except Failed as error:
        print(f"environment: {error}", file=sys.stderr)
        return 2
    return 0


def make() -> None:
    """Make .venv anew unless it is there, made from this lock and in this folder."""
    if is_ready():
        READY.touch()
        return
    require_venv()
    print(f"Making {VENV} with Python {sys.version.split()[0]} from {LOCK} (once, about 1.1 GB) …", flush=True)
    READY.unlink(missing_ok=True)
    run([sys.executable, "-m", "venv", "--clear", str(VENV)], "the virtual environment could not be made")
    install()
    READY.write_text(signature(), encoding="utf-8")


def is_ready() -> bool:
    """Whether .venv was made to the end, from this lock, in this folder, by a Python that is still there."""
    try:
        return READY.read_text(encoding="utf-8") == signature() and PYTHON.exists()
    except FileNotFoundError:
        return False


def signature() -> str:
    """The folder (a virtual environment cannot be moved) and the lock; the Makefile compares the first line."""
    return f"{Path.cwd()}\n{hashlib.sha256(LOCK.read_bytes()).hexdigest()}\n"


def require_venv() -> None:
    """Raise Failed where this Python came without its venv module or pip (Debian packs them apart)."""
    try:
        import ensurepip  # noqa: F401, PLC0415
        import venv  # noqa: F401, PLC0415
    except ImportError as error:
        version = ".".join(map(str, sys.version_info[:2]))
        raise Failed(
            f"found {sys.executable} without its module {error.name}; expected a whole Python. "
            f"Install it (Debian, Ubuntu: apt-get install python{version}-venv), or name another Python: make PYTHON=…"
        ) from None


def install() -> None:
    """Install the lock and this project into the new .venv: by uv, or by pip alone where uv cannot."""
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check"]
    first = VENV / "first.lock"
    first.write_text(excerpt(LOCK.read_text(encoding="utf-8"), FIRST), encoding="utf-8")
    wanted = ["--require-hashes", "--no-build-isolation", "-r", str(LOCK)]
    by_uv = [str(PYTHON), "-m", "uv", "pip", "install", "--python", str(PYTHON)]
    this_project = ["--no-build-isolation", "--no-deps", "--quiet", "--editable", "."]
    run(
        [*pip, "install", "--quiet", "--require-hashes", "-r", str(first)],
        "pip could not fetch uv and setuptools; the package index may be out of reach",
    )
    environment = uv_environment(pip_settings(pip), dict(os.environ))
    if subprocess.run([*by_uv, *wanted], env=environment, check=False).returncode:
        print("uv could not install the packages; pip tries alone, which takes longer …", flush=True)
        run([*pip, "install", "--quiet", *wanted], "neither uv nor pip could install requirements.lock")
    run([*pip, "install", *this_project], "the project itself could not be installed")
    # jieba's old escape sequences warn when compiled: here, once, and not into the first notebook that imports it.
    jieba = next(VENV.glob("lib/python*/site-packages/jieba"))
    run([str(PYTHON), "-W", "ignore", "-m", "compileall", "-q", str(jieba)], "jieba could not be compiled")


def lock(options: list[str]) -> None:
    """Write requirements.lock from pyproject.toml: every platform, every hash, no index address."""
    pip = [str(PYTHON), "-m", "pip"]
    command = [
        *(str(PYTHON), "-m", "uv", "pip", "compile", "pyproject.toml", "--all-extras", "--output-file", str(LOCK)),
        *("--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--quiet"),
        *("--custom-compile-command", "make lock", *options),
    ]
    run(command, "the lock could not be made", uv_environment(pip_settings(pip), dict(os.environ)))


def excerpt(lock_text: str, names: tuple[str, ...]) -> str:
    """The entries of some packages (with their hashes) out of a lock; KeyError for a name that is not in it."""
    entries: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in lock_text.splitlines(keepends=True):
        if not line.startswith((" ", "#")):
            lines = entries.setdefault(line.partition("==")[0], [])
        lines.append(line)
    return "".join(line for name in names for line in entries[name])


def pip_settings(pip: list[str]) -> dict[str, str]:
    """What pip is set up with: a PIP_* variable before `[install]` before `[global]`, as pip itself decides."""
    listed = subprocess.run([*pip, "config", "list"], capture_output=True, text=True, check=False).stdout
    found: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in listed.splitlines():
        place, _, setting = line.partition(".")
        name, _, value = setting.partition("=")
        if place in found:
            found[place][name] = ast.literal_eval(value)
    return found["global"] | found["install"] | found[":env:"]


def uv_environment(pip: dict[str, str], environment: dict[str, str]) -> dict[str, str]:
    """The environment that makes uv look where pip looks; what the user has set for uv stays."""
    told = {
        "UV_DEFAULT_INDEX": pip.get("index-url"),
        "UV_INDEX": " ".join(pip.get("extra-index-url", "").split()),
        "UV_OFFLINE": pip.get("no-index"),
        "UV_FIND_LINKS": ",".join(pip.get("find-links", "").split()),
        "UV_INSECURE_HOST": " ".join(pip.get("trusted-host", "").split()),
        "UV_HTTP_TIMEOUT": pip.get("timeout") or pip.get("default-timeout"),
        "SSL_CERT_FILE": pip.get("cert"),
        "SSL_CLIENT_CERT": pip.get("client-cert"),
        "ALL_PROXY": pip.get("proxy"),
        "UV_INDEX_STRATEGY": "unsafe-best-match",  # all indexes count, as for pip; safe, since each hash is locked
    }
    return {**{name: value for name, value in told.items() if value}, **environment}


def run(command: list[str], failure: str, environment: dict[str, str] | None = None) -> None:
    """Run a command whose own messages reach the terminal; Failed with the given words if it fails."""
    if subprocess.run(command, env=environment, check=False).returncode:
        raise Failed(f"{failure}. See its message above, mend it, and run make again")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
